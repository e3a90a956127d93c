// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

"use strict";
exports.Acknowledgement = validate52;
const schema19 = {"type":"object","required":["channelId","epoch","acknowledgedSequence"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"acknowledgedSequence":{"$ref":"LastSequence"}}};
const schema20 = {"type":"string","pattern":"^[A-Za-z0-9._~-]{1,64}$"};
const pattern3 = new RegExp("^[A-Za-z0-9._~-]{1,64}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~-]{1,64}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"integer","minimum":1,"maximum":2147483647};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"integer","minimum":0,"maximum":9007199254740991};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.epoch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.acknowledgedSequence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "acknowledgedSequence"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.acknowledgedSequence !== undefined){
if(!(validate57(data.acknowledgedSequence, {instancePath:instancePath+"/acknowledgedSequence",parentData:data,parentDataProperty:"acknowledgedSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.length < 1000 ? vErrors.concat(validate57.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"channelId":true,"epoch":true,"acknowledgedSequence":true},"dynamicProps":false,"dynamicItems":false};

exports.Arrangement = validate59;
const schema23 = {"type":"string","enum":["NCP","NCCCP"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(!((data === "NCP") || (data === "NCCCP"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.BrokerNumber = validate60;
const schema24 = {"type":"string","pattern":"^[0-9]{4}$"};
const pattern4 = new RegExp("^[0-9]{4}$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.CalendarDay = validate61;
const schema25 = {"type":"object","required":["date","market","tradingDay","securitiesSettlementDay","moneySettlementCurrencies","severeWeather"],"properties":{"date":{"$ref":"Date"},"market":{"$ref":"Market"},"tradingDay":{"type":"string","enum":["FULL","HALF","NONE"]},"securitiesSettlementDay":{"type":"boolean"},"moneySettlementCurrencies":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","$ref":"Currency"}},"severeWeather":{"type":"boolean"},"reason":{"type":"string","minLength":1,"maxLength":1024}}};
const schema26 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["HK","SSE","SZSE"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(!(((data === "HK") || (data === "SSE")) || (data === "SZSE"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","pattern":"^[A-Z]{3}$"};
const pattern5 = new RegExp("^[A-Z]{3}$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.market === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "market"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.tradingDay === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradingDay"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.securitiesSettlementDay === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securitiesSettlementDay"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.moneySettlementCurrencies === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moneySettlementCurrencies"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.severeWeather === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severeWeather"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.date !== undefined){
if(!(validate62(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.market !== undefined){
if(!(validate64(data.market, {instancePath:instancePath+"/market",parentData:data,parentDataProperty:"market",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.length < 1000 ? vErrors.concat(validate64.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.tradingDay !== undefined){
let data2 = data.tradingDay;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/tradingDay",schemaPath:"#/properties/tradingDay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "FULL") || (data2 === "HALF")) || (data2 === "NONE"))){
const err7 = {instancePath:instancePath+"/tradingDay",schemaPath:"#/properties/tradingDay/enum",keyword:"enum",params:{allowedValues: schema25.properties.tradingDay.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data.securitiesSettlementDay !== undefined){
if(typeof data.securitiesSettlementDay !== "boolean"){
const err8 = {instancePath:instancePath+"/securitiesSettlementDay",schemaPath:"#/properties/securitiesSettlementDay/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
if(data.moneySettlementCurrencies !== undefined){
let data4 = data.moneySettlementCurrencies;
if(Array.isArray(data4)){
if(data4.length > 20){
const err9 = {instancePath:instancePath+"/moneySettlementCurrencies",schemaPath:"#/properties/moneySettlementCurrencies/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/moneySettlementCurrencies/" + i0,schemaPath:"#/properties/moneySettlementCurrencies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(!(validate66(data5, {instancePath:instancePath+"/moneySettlementCurrencies/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.length < 1000 ? vErrors.concat(validate66.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/moneySettlementCurrencies",schemaPath:"#/properties/moneySettlementCurrencies/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/moneySettlementCurrencies",schemaPath:"#/properties/moneySettlementCurrencies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
if(data.severeWeather !== undefined){
if(typeof data.severeWeather !== "boolean"){
const err13 = {instancePath:instancePath+"/severeWeather",schemaPath:"#/properties/severeWeather/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
if(data.reason !== undefined){
let data7 = data.reason;
if(typeof data7 === "string"){
if(func1(data7) > 1024){
const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(func1(data7) < 1){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"date":true,"market":true,"tradingDay":true,"securitiesSettlementDay":true,"moneySettlementCurrencies":true,"severeWeather":true,"reason":true},"dynamicProps":false,"dynamicItems":false};

exports.CalendarPage = validate68;
const schema29 = {"type":"object","required":["businessDate","dataset","version","count","rows"],"properties":{"businessDate":{"$ref":"Date"},"dataset":{"type":"string","const":"calendar"},"version":{"type":"integer","minimum":1,"maximum":2147483647},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"rows":{"type":"array","maxItems":1000,"items":{"$ref":"CalendarDay"}},"nextCursor":{"$ref":"Cursor"}}};
const schema30 = {"type":"string","minLength":1,"maxLength":512};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 512){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.businessDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessDate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.dataset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.rows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.businessDate !== undefined){
if(!(validate62(data.businessDate, {instancePath:instancePath+"/businessDate",parentData:data,parentDataProperty:"businessDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.dataset !== undefined){
let data1 = data.dataset;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if("calendar" !== data1){
const err6 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/const",keyword:"const",params:{allowedValue: "calendar"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data4[i0], {instancePath:instancePath+"/rows/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.length < 1000 ? vErrors.concat(validate61.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err14 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data.nextCursor !== undefined){
if(!(validate71(data.nextCursor, {instancePath:instancePath+"/nextCursor",parentData:data,parentDataProperty:"nextCursor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.length < 1000 ? vErrors.concat(validate71.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"businessDate":true,"dataset":true,"version":true,"count":true,"rows":true,"nextCursor":true},"dynamicProps":false,"dynamicItems":false};

exports.Channel = validate73;
const schema31 = {"type":"object","required":["channelId","gcpParticipantId","market","tradeDate","state","epoch","earliestSequence","lastSequence","timers"],"properties":{"channelId":{"$ref":"ChannelId"},"gcpParticipantId":{"$ref":"ParticipantId"},"market":{"$ref":"Market"},"tradeDate":{"$ref":"Date"},"state":{"$ref":"ChannelState"},"epoch":{"$ref":"Epoch"},"earliestSequence":{"$ref":"Sequence"},"lastSequence":{"$ref":"LastSequence"},"timers":{"$ref":"ChannelTimers"}},"allOf":[{"if":{"type":"object","required":["state"],"properties":{"state":{"type":"string","const":"PENDING"}}},"then":{"type":"object","properties":{"lastSequence":{"type":"integer","const":0}}}}]};
const schema32 = {"type":"string","pattern":"^[A-Z][0-9]{5}$"};
const pattern6 = new RegExp("^[A-Z][0-9]{5}$", "u");

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][0-9]{5}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"string","enum":["PENDING","OPEN","CLOSED"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(!(((data === "PENDING") || (data === "OPEN")) || (data === "CLOSED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"integer","minimum":1,"maximum":9007199254740991};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","required":["heartbeatIntervalMs","minimumPollIntervalMs","maximumWaitMs"],"properties":{"heartbeatIntervalMs":{"type":"integer","minimum":1,"maximum":3600000},"minimumPollIntervalMs":{"type":"integer","minimum":0,"maximum":3600000},"maximumWaitMs":{"type":"integer","minimum":0,"maximum":3600000}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.heartbeatIntervalMs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heartbeatIntervalMs"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.minimumPollIntervalMs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minimumPollIntervalMs"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.maximumWaitMs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maximumWaitMs"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.heartbeatIntervalMs !== undefined){
let data0 = data.heartbeatIntervalMs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/heartbeatIntervalMs",schemaPath:"#/properties/heartbeatIntervalMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3600000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/heartbeatIntervalMs",schemaPath:"#/properties/heartbeatIntervalMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/heartbeatIntervalMs",schemaPath:"#/properties/heartbeatIntervalMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
}
if(data.minimumPollIntervalMs !== undefined){
let data1 = data.minimumPollIntervalMs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/minimumPollIntervalMs",schemaPath:"#/properties/minimumPollIntervalMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/minimumPollIntervalMs",schemaPath:"#/properties/minimumPollIntervalMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/minimumPollIntervalMs",schemaPath:"#/properties/minimumPollIntervalMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
}
if(data.maximumWaitMs !== undefined){
let data2 = data.maximumWaitMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/maximumWaitMs",schemaPath:"#/properties/maximumWaitMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/maximumWaitMs",schemaPath:"#/properties/maximumWaitMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/maximumWaitMs",schemaPath:"#/properties/maximumWaitMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"heartbeatIntervalMs":true,"minimumPollIntervalMs":true,"maximumWaitMs":true},"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("PENDING" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = Math.min(vErrors.length, _errs2);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lastSequence !== undefined){
let data1 = data.lastSequence;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/lastSequence",schemaPath:"#/allOf/0/then/properties/lastSequence/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(0 !== data1){
const err5 = {instancePath:instancePath+"/lastSequence",schemaPath:"#/allOf/0/then/properties/lastSequence/const",keyword:"const",params:{allowedValue: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.lastSequence = true;
props0.state = true;
}
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data.gcpParticipantId === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gcpParticipantId"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if(data.market === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "market"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(data.tradeDate === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradeDate"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data.state === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(data.epoch === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(data.earliestSequence === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "earliestSequence"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(data.lastSequence === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastSequence"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(data.timers === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timers"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.channelId = true;
props0.gcpParticipantId = true;
props0.market = true;
props0.tradeDate = true;
props0.state = true;
props0.epoch = true;
props0.earliestSequence = true;
props0.lastSequence = true;
props0.timers = true;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.gcpParticipantId !== undefined){
if(!(validate75(data.gcpParticipantId, {instancePath:instancePath+"/gcpParticipantId",parentData:data,parentDataProperty:"gcpParticipantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.length < 1000 ? vErrors.concat(validate75.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.market !== undefined){
if(!(validate64(data.market, {instancePath:instancePath+"/market",parentData:data,parentDataProperty:"market",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.length < 1000 ? vErrors.concat(validate64.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.tradeDate !== undefined){
if(!(validate62(data.tradeDate, {instancePath:instancePath+"/tradeDate",parentData:data,parentDataProperty:"tradeDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.state !== undefined){
if(!(validate79(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.length < 1000 ? vErrors.concat(validate79.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.earliestSequence !== undefined){
if(!(validate82(data.earliestSequence, {instancePath:instancePath+"/earliestSequence",parentData:data,parentDataProperty:"earliestSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.length < 1000 ? vErrors.concat(validate82.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.lastSequence !== undefined){
if(!(validate57(data.lastSequence, {instancePath:instancePath+"/lastSequence",parentData:data,parentDataProperty:"lastSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.length < 1000 ? vErrors.concat(validate57.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.timers !== undefined){
if(!(validate85(data.timers, {instancePath:instancePath+"/timers",parentData:data,parentDataProperty:"timers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.length < 1000 ? vErrors.concat(validate85.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
validate73.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.ChannelClosed = validate87;
const schema36 = {"type":"object","required":["channelId","epoch","sequence","eventId","eventType","publishedAt","possibleDuplicate","possibleResend","controlTotals"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"sequence":{"$ref":"Sequence"},"eventId":{"type":"string","pattern":"^[A-Za-z0-9._:~-]{1,64}$"},"eventType":{"type":"string","const":"CHANNEL_CLOSED"},"publishedAt":{"$ref":"Timestamp"},"possibleDuplicate":{"type":"boolean"},"possibleResend":{"type":"boolean"},"controlTotals":{"$ref":"ControlTotals"}}};
const schema37 = {"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}\\+08:00$"};
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}\\+08:00$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}\\+08:00$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(!(formats2.validate(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","required":["buys","sells"],"properties":{"buys":{"$ref":"SideTotals"},"sells":{"$ref":"SideTotals"}}};
const schema39 = {"type":"object","required":["count","quantity","value","hashTotal"],"properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"quantity":{"type":"string","pattern":"^(0|[1-9][0-9]{0,26})$"},"value":{"type":"string","pattern":"^(0|[1-9][0-9]{0,26})\\.[0-9]{2}$"},"hashTotal":{"type":"string","pattern":"^[0-9]{18}$"}}};
const pattern9 = new RegExp("^(0|[1-9][0-9]{0,26})$", "u");
const pattern10 = new RegExp("^(0|[1-9][0-9]{0,26})\\.[0-9]{2}$", "u");
const pattern11 = new RegExp("^[0-9]{18}$", "u");

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.hashTotal === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hashTotal"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
}
if(data.quantity !== undefined){
let data1 = data.quantity;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err7 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,26})$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err9 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,26})\\.[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
if(data.hashTotal !== undefined){
let data3 = data.hashTotal;
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err11 = {instancePath:instancePath+"/hashTotal",schemaPath:"#/properties/hashTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{18}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/hashTotal",schemaPath:"#/properties/hashTotal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"count":true,"quantity":true,"value":true,"hashTotal":true},"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.buys === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "buys"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.sells === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sells"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.buys !== undefined){
if(!(validate94(data.buys, {instancePath:instancePath+"/buys",parentData:data,parentDataProperty:"buys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.length < 1000 ? vErrors.concat(validate94.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.sells !== undefined){
if(!(validate94(data.sells, {instancePath:instancePath+"/sells",parentData:data,parentDataProperty:"sells",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.length < 1000 ? vErrors.concat(validate94.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"buys":true,"sells":true},"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^[A-Za-z0-9._:~-]{1,64}$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.epoch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.sequence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.eventId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.eventType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventType"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.publishedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.possibleDuplicate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleDuplicate"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if(data.possibleResend === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleResend"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if(data.controlTotals === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controlTotals"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.sequence !== undefined){
if(!(validate82(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.length < 1000 ? vErrors.concat(validate82.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.eventId !== undefined){
let data3 = data.eventId;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:~-]{1,64}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
if(data.eventType !== undefined){
let data4 = data.eventType;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if("CHANNEL_CLOSED" !== data4){
const err12 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/const",keyword:"const",params:{allowedValue: "CHANNEL_CLOSED"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
if(data.publishedAt !== undefined){
if(!(validate91(data.publishedAt, {instancePath:instancePath+"/publishedAt",parentData:data,parentDataProperty:"publishedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.possibleDuplicate !== undefined){
if(typeof data.possibleDuplicate !== "boolean"){
const err13 = {instancePath:instancePath+"/possibleDuplicate",schemaPath:"#/properties/possibleDuplicate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
if(data.possibleResend !== undefined){
if(typeof data.possibleResend !== "boolean"){
const err14 = {instancePath:instancePath+"/possibleResend",schemaPath:"#/properties/possibleResend/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data.controlTotals !== undefined){
if(!(validate93(data.controlTotals, {instancePath:instancePath+"/controlTotals",parentData:data,parentDataProperty:"controlTotals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.length < 1000 ? vErrors.concat(validate93.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"channelId":true,"epoch":true,"sequence":true,"eventId":true,"eventType":true,"publishedAt":true,"possibleDuplicate":true,"possibleResend":true,"controlTotals":true},"dynamicProps":false,"dynamicItems":false};

exports.ChannelId = validate53;

exports.ChannelList = validate98;
const schema40 = {"type":"object","required":["channels"],"properties":{"channels":{"type":"array","maxItems":10000,"items":{"$ref":"Channel"}}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channels === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.channels !== undefined){
let data0 = data.channels;
if(Array.isArray(data0)){
if(data0.length > 10000){
const err1 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.length < 1000 ? vErrors.concat(validate73.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"channels":true},"dynamicProps":false,"dynamicItems":false};

exports.ChannelOpened = validate100;
const schema41 = {"type":"object","required":["channelId","epoch","sequence","eventId","eventType","publishedAt","possibleDuplicate","possibleResend"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"sequence":{"$ref":"Sequence"},"eventId":{"type":"string","pattern":"^[A-Za-z0-9._:~-]{1,64}$"},"eventType":{"type":"string","const":"CHANNEL_OPENED"},"publishedAt":{"$ref":"Timestamp"},"possibleDuplicate":{"type":"boolean"},"possibleResend":{"type":"boolean"}},"if":{"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","const":"CHANNEL_OPENED"}}},"then":{"type":"object","properties":{"sequence":{"type":"integer","const":1}}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.eventType === undefined) && (missing0 = "eventType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.eventType !== undefined){
let data0 = data.eventType;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("CHANNEL_OPENED" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(vErrors.length, _errs1);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequence !== undefined){
let data1 = data.sequence;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/sequence",schemaPath:"#/then/properties/sequence/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(1 !== data1){
const err5 = {instancePath:instancePath+"/sequence",schemaPath:"#/then/properties/sequence/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.sequence = true;
props0.eventType = true;
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data.epoch === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if(data.sequence === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(data.eventId === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data.eventType === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventType"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(data.publishedAt === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedAt"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(data.possibleDuplicate === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleDuplicate"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(data.possibleResend === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleResend"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.channelId = true;
props0.epoch = true;
props0.sequence = true;
props0.eventId = true;
props0.eventType = true;
props0.publishedAt = true;
props0.possibleDuplicate = true;
props0.possibleResend = true;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.sequence !== undefined){
if(!(validate82(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.length < 1000 ? vErrors.concat(validate82.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.eventId !== undefined){
let data5 = data.eventId;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err16 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:~-]{1,64}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
}
if(data.eventType !== undefined){
let data6 = data.eventType;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
if("CHANNEL_OPENED" !== data6){
const err19 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/const",keyword:"const",params:{allowedValue: "CHANNEL_OPENED"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
}
if(data.publishedAt !== undefined){
if(!(validate91(data.publishedAt, {instancePath:instancePath+"/publishedAt",parentData:data,parentDataProperty:"publishedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.possibleDuplicate !== undefined){
if(typeof data.possibleDuplicate !== "boolean"){
const err20 = {instancePath:instancePath+"/possibleDuplicate",schemaPath:"#/properties/possibleDuplicate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
}
if(data.possibleResend !== undefined){
if(typeof data.possibleResend !== "boolean"){
const err21 = {instancePath:instancePath+"/possibleResend",schemaPath:"#/properties/possibleResend/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
validate100.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.ChannelState = validate79;

exports.ChannelTimers = validate85;

exports.ClearingMapping = validate105;
const schema42 = {"type":"object","required":["brokerNumber","exchangeParticipantId","exchangeParticipantName","market","arrangement","gcpParticipantId","effectiveFrom"],"properties":{"brokerNumber":{"$ref":"BrokerNumber"},"exchangeParticipantId":{"type":"string","pattern":"^[0-9]{5}$"},"exchangeParticipantName":{"type":"string","minLength":1,"maxLength":256},"market":{"$ref":"Market"},"arrangement":{"$ref":"Arrangement"},"gcpParticipantId":{"$ref":"ParticipantId"},"effectiveFrom":{"$ref":"Timestamp"},"effectiveTo":{"$ref":"Timestamp"}},"if":{"type":"object","required":["market"],"properties":{"market":{"type":"string","const":"HK"}}},"then":{"type":"object","properties":{"arrangement":{"type":"string","const":"NCP"}}},"else":{"type":"object","properties":{"arrangement":{"type":"string","const":"NCCCP"}}}};
const pattern13 = new RegExp("^[0-9]{5}$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.market === undefined) && (missing0 = "market")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.market !== undefined){
let data0 = data.market;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("HK" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(vErrors.length, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.arrangement !== undefined){
let data1 = data.arrangement;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/arrangement",schemaPath:"#/then/properties/arrangement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if("NCP" !== data1){
const err5 = {instancePath:instancePath+"/arrangement",schemaPath:"#/then/properties/arrangement/const",keyword:"const",params:{allowedValue: "NCP"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.arrangement = true;
props0.market = true;
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.arrangement !== undefined){
let data2 = data.arrangement;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/arrangement",schemaPath:"#/else/properties/arrangement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if("NCCCP" !== data2){
const err8 = {instancePath:instancePath+"/arrangement",schemaPath:"#/else/properties/arrangement/const",keyword:"const",params:{allowedValue: "NCCCP"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.arrangement = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.brokerNumber === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brokerNumber"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data.exchangeParticipantId === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exchangeParticipantId"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(data.exchangeParticipantName === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exchangeParticipantName"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(data.market === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "market"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(data.arrangement === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arrangement"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(data.gcpParticipantId === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gcpParticipantId"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
if(data.effectiveFrom === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveFrom"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.brokerNumber = true;
props0.exchangeParticipantId = true;
props0.exchangeParticipantName = true;
props0.market = true;
props0.arrangement = true;
props0.gcpParticipantId = true;
props0.effectiveFrom = true;
props0.effectiveTo = true;
}
if(data.brokerNumber !== undefined){
if(!(validate60(data.brokerNumber, {instancePath:instancePath+"/brokerNumber",parentData:data,parentDataProperty:"brokerNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.length < 1000 ? vErrors.concat(validate60.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.exchangeParticipantId !== undefined){
let data4 = data.exchangeParticipantId;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err18 = {instancePath:instancePath+"/exchangeParticipantId",schemaPath:"#/properties/exchangeParticipantId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/exchangeParticipantId",schemaPath:"#/properties/exchangeParticipantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
}
if(data.exchangeParticipantName !== undefined){
let data5 = data.exchangeParticipantName;
if(typeof data5 === "string"){
if(func1(data5) > 256){
const err20 = {instancePath:instancePath+"/exchangeParticipantName",schemaPath:"#/properties/exchangeParticipantName/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
if(func1(data5) < 1){
const err21 = {instancePath:instancePath+"/exchangeParticipantName",schemaPath:"#/properties/exchangeParticipantName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/exchangeParticipantName",schemaPath:"#/properties/exchangeParticipantName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
}
if(data.market !== undefined){
if(!(validate64(data.market, {instancePath:instancePath+"/market",parentData:data,parentDataProperty:"market",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.length < 1000 ? vErrors.concat(validate64.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.arrangement !== undefined){
if(!(validate59(data.arrangement, {instancePath:instancePath+"/arrangement",parentData:data,parentDataProperty:"arrangement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.length < 1000 ? vErrors.concat(validate59.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.gcpParticipantId !== undefined){
if(!(validate75(data.gcpParticipantId, {instancePath:instancePath+"/gcpParticipantId",parentData:data,parentDataProperty:"gcpParticipantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.length < 1000 ? vErrors.concat(validate75.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.effectiveFrom !== undefined){
if(!(validate91(data.effectiveFrom, {instancePath:instancePath+"/effectiveFrom",parentData:data,parentDataProperty:"effectiveFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.effectiveTo !== undefined){
if(!(validate91(data.effectiveTo, {instancePath:instancePath+"/effectiveTo",parentData:data,parentDataProperty:"effectiveTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
validate105.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.ClearingMappingPage = validate112;
const schema43 = {"type":"object","required":["businessDate","dataset","version","count","rows"],"properties":{"businessDate":{"$ref":"Date"},"dataset":{"type":"string","const":"clearing-mappings"},"version":{"type":"integer","minimum":1,"maximum":2147483647},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"rows":{"type":"array","maxItems":1000,"items":{"$ref":"ClearingMapping"}},"nextCursor":{"$ref":"Cursor"}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.businessDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessDate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.dataset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.rows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.businessDate !== undefined){
if(!(validate62(data.businessDate, {instancePath:instancePath+"/businessDate",parentData:data,parentDataProperty:"businessDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.dataset !== undefined){
let data1 = data.dataset;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if("clearing-mappings" !== data1){
const err6 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/const",keyword:"const",params:{allowedValue: "clearing-mappings"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate105(data4[i0], {instancePath:instancePath+"/rows/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.length < 1000 ? vErrors.concat(validate105.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err14 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data.nextCursor !== undefined){
if(!(validate71(data.nextCursor, {instancePath:instancePath+"/nextCursor",parentData:data,parentDataProperty:"nextCursor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.length < 1000 ? vErrors.concat(validate71.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"businessDate":true,"dataset":true,"version":true,"count":true,"rows":true,"nextCursor":true},"dynamicProps":false,"dynamicItems":false};

exports.ControlTotals = validate93;

exports.Currency = validate66;

exports.Cursor = validate71;

exports.DatasetSummary = validate116;
const schema44 = {"type":"object","required":["dataset","version","count","hash","publishedAt"],"properties":{"dataset":{"type":"string","enum":["participants","stocks","calendar","clearing-mappings"]},"version":{"type":"integer","minimum":1,"maximum":2147483647},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"publishedAt":{"$ref":"Timestamp"},"correctionReason":{"type":"string","minLength":1,"maxLength":1024},"notice":{"type":"string","minLength":1,"maxLength":1024}},"if":{"type":"object","required":["version"],"properties":{"version":{"type":"integer","const":1}}},"then":{"type":"object","properties":{"correctionReason":false}},"else":{"type":"object","required":["correctionReason"],"properties":{"correctionReason":{"type":"string"}}}};
const pattern14 = new RegExp("^[0-9a-f]{64}$", "u");

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(1 !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(vErrors.length, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.correctionReason !== undefined){
const err4 = {instancePath:instancePath+"/correctionReason",schemaPath:"#/then/properties/correctionReason/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.correctionReason = true;
props0.version = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.correctionReason === undefined){
const err6 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "correctionReason"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if(data.correctionReason !== undefined){
if(typeof data.correctionReason !== "string"){
const err7 = {instancePath:instancePath+"/correctionReason",schemaPath:"#/else/properties/correctionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.correctionReason = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(data.version === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data.count === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(data.hash === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(data.publishedAt === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedAt"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.dataset = true;
props0.version = true;
props0.count = true;
props0.hash = true;
props0.publishedAt = true;
props0.correctionReason = true;
props0.notice = true;
}
if(data.dataset !== undefined){
let data3 = data.dataset;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(!((((data3 === "participants") || (data3 === "stocks")) || (data3 === "calendar")) || (data3 === "clearing-mappings"))){
const err16 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/enum",keyword:"enum",params:{allowedValues: schema44.properties.dataset.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
}
}
if(data.count !== undefined){
let data5 = data.count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
}
}
if(data.hash !== undefined){
let data6 = data.hash;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
const err23 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
}
if(data.publishedAt !== undefined){
if(!(validate91(data.publishedAt, {instancePath:instancePath+"/publishedAt",parentData:data,parentDataProperty:"publishedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.correctionReason !== undefined){
let data8 = data.correctionReason;
if(typeof data8 === "string"){
if(func1(data8) > 1024){
const err25 = {instancePath:instancePath+"/correctionReason",schemaPath:"#/properties/correctionReason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
if(func1(data8) < 1){
const err26 = {instancePath:instancePath+"/correctionReason",schemaPath:"#/properties/correctionReason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/correctionReason",schemaPath:"#/properties/correctionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
}
if(data.notice !== undefined){
let data9 = data.notice;
if(typeof data9 === "string"){
if(func1(data9) > 1024){
const err28 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.length < 1000 && vErrors.push(err28);
}
errors++;
}
if(func1(data9) < 1){
const err29 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.length < 1000 && vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.length < 1000 && vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.length < 1000 && vErrors.push(err31);
}
errors++;
}
validate116.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.Date = validate62;

exports.Epoch = validate55;

exports.EventBatch = validate118;
const schema45 = {"type":"object","required":["channelId","epoch","state","earliestSequence","lastSequence","events"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"state":{"$ref":"ChannelState"},"earliestSequence":{"$ref":"Sequence"},"lastSequence":{"$ref":"LastSequence"},"events":{"type":"array","maxItems":1000,"items":{"$ref":"TradeEvent"}}}};
const schema46 = {"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","enum":["CHANNEL_OPENED","TRADE_REPORTED","TRADE_AMENDED","TRADE_CANCELLED","CHANNEL_CLOSED"]}},"allOf":[{"if":{"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","const":"CHANNEL_OPENED"}}},"then":{"$ref":"ChannelOpened"}},{"if":{"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","const":"TRADE_REPORTED"}}},"then":{"$ref":"TradeReported"}},{"if":{"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","const":"TRADE_AMENDED"}}},"then":{"$ref":"TradeAmended"}},{"if":{"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","const":"TRADE_CANCELLED"}}},"then":{"$ref":"TradeCancelled"}},{"if":{"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","const":"CHANNEL_CLOSED"}}},"then":{"$ref":"ChannelClosed"}}]};
const schema47 = {"type":"object","required":["channelId","epoch","sequence","eventId","eventType","publishedAt","possibleDuplicate","possibleResend","trade"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"sequence":{"$ref":"Sequence"},"eventId":{"type":"string","pattern":"^[A-Za-z0-9._:~-]{1,64}$"},"eventType":{"type":"string","const":"TRADE_REPORTED"},"publishedAt":{"$ref":"Timestamp"},"possibleDuplicate":{"type":"boolean"},"possibleResend":{"type":"boolean"},"trade":{"$ref":"Trade"}},"if":{"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","const":"TRADE_REPORTED"}}},"then":{"type":"object","properties":{"trade":{"type":"object","properties":{"tradeVersion":{"type":"integer","const":1}}}}}};
const schema48 = {"type":"object","required":["market","tradeDate","tradeReference","side","tradeVersion","gcpParticipantId","arrangement","ccassTradeIndicator","tradingStockCode","settlementStockCode","currency","tradeTime","brokerNumber","quantity","price","value","tradingMethod","accruedInterest","securitiesSettlementDate","moneySettlementDate","recordChecksum"],"properties":{"market":{"$ref":"Market"},"tradeDate":{"$ref":"Date"},"tradeReference":{"type":"string","pattern":"^[0-9]{16}$"},"side":{"type":"string","enum":["B","S"]},"tradeVersion":{"type":"integer","minimum":1,"maximum":2147483647},"gcpParticipantId":{"$ref":"ParticipantId"},"arrangement":{"$ref":"Arrangement"},"marketSegment":{"type":"string","enum":["MAIN","GEM","NASD","ETS","STAR","CHNX"]},"ccassTradeIndicator":{"type":"string","enum":["1","2"]},"tradingStockCode":{"$ref":"StockCode"},"settlementStockCode":{"$ref":"StockCode"},"mainlandStockCode":{"$ref":"MainlandStockCode"},"isin":{"$ref":"Isin"},"currency":{"$ref":"Currency"},"isolationIndicator":{"type":"string","enum":["1","2"]},"isolationReason":{"type":"string","enum":["H","B","I"]},"tradeTime":{"$ref":"Timestamp"},"brokerNumber":{"$ref":"BrokerNumber"},"counterpartyBrokerNumber":{"$ref":"BrokerNumber"},"counterpartyParticipantId":{"$ref":"ParticipantId"},"quantity":{"type":"integer","minimum":1,"maximum":99999999999},"price":{"type":"string","pattern":"^(0|[1-9][0-9]{0,4})(\\.[0-9]{1,3})?$"},"value":{"type":"string","pattern":"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},"tradingMethod":{"type":"string","enum":["A","U","E","O","M","S","Q","P","R","V","T"]},"directIndicator":{"type":"string","const":"X"},"accruedInterest":{"type":"string","pattern":"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},"accruedInterestSign":{"type":"string","const":"-"},"shortSellIndicator":{"type":"string","enum":["Y","M","A","F","N","C"]},"originIndicator":{"type":"string","enum":["A","P","R"]},"hedgeIndicator":{"type":"string","enum":["E","N","L"]},"securitiesSettlementDate":{"$ref":"Date"},"moneySettlementDate":{"$ref":"Date"},"recordChecksum":{"type":"string","pattern":"^[0-9]{14}$"}},"allOf":[{"if":{"type":"object","required":["ccassTradeIndicator"],"properties":{"ccassTradeIndicator":{"type":"string","const":"2"}}},"then":{"type":"object","properties":{"isolationIndicator":false,"isolationReason":false,"accruedInterest":{"type":"string","pattern":"^0(\\.0{1,2})?$"}}}},{"if":{"type":"object","required":["ccassTradeIndicator"],"properties":{"ccassTradeIndicator":{"type":"string","const":"1"}}},"then":{"type":"object","required":["isolationIndicator"],"properties":{"isolationIndicator":{"type":"string"}}}},{"if":{"type":"object","required":["isolationIndicator"],"properties":{"isolationIndicator":{"type":"string","const":"2"}}},"then":{"type":"object","required":["isolationReason"],"properties":{"isolationReason":{"type":"string"}}},"else":{"type":"object","properties":{"isolationReason":false}}},{"if":{"type":"object","required":["side"],"properties":{"side":{"type":"string","const":"B"}}},"then":{"type":"object","properties":{"shortSellIndicator":{"type":"string","enum":["C"]}}},"else":{"type":"object","properties":{"shortSellIndicator":{"type":"string","enum":["Y","M","A","F","N"]}}}},{"if":{"type":"object","required":["accruedInterest"],"properties":{"accruedInterest":{"type":"string","pattern":"^0(\\.0{1,2})?$"}}},"then":{"type":"object","properties":{"accruedInterestSign":false}}},{"if":{"type":"object","required":["market"],"properties":{"market":{"type":"string","const":"HK"}}},"then":{"type":"object","required":["counterpartyBrokerNumber"],"properties":{"mainlandStockCode":false,"arrangement":{"type":"string","const":"NCP"},"marketSegment":{"type":"string","enum":["MAIN","GEM","NASD","ETS"]},"counterpartyBrokerNumber":{"type":"string"}}},"else":{"type":"object","required":["mainlandStockCode"],"properties":{"mainlandStockCode":{"type":"string"},"arrangement":{"type":"string","const":"NCCCP"},"marketSegment":{"type":"string","enum":["MAIN","STAR","CHNX"]},"currency":{"type":"string","const":"CNY"}}}}]};
const pattern16 = new RegExp("^0(\\.0{1,2})?$", "u");
const pattern18 = new RegExp("^[0-9]{16}$", "u");
const pattern22 = new RegExp("^(0|[1-9][0-9]{0,4})(\\.[0-9]{1,3})?$", "u");
const pattern23 = new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$", "u");
const pattern25 = new RegExp("^[0-9]{14}$", "u");
const schema49 = {"type":"string","pattern":"^[0-9]{5}$"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern13.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"string","pattern":"^[0-9]{6}$"};
const pattern20 = new RegExp("^[0-9]{6}$", "u");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern20.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"string","pattern":"^[A-Z]{2}[A-Z0-9]{9}[0-9]$"};
const pattern21 = new RegExp("^[A-Z]{2}[A-Z0-9]{9}[0-9]$", "u");

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z0-9]{9}[0-9]$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ccassTradeIndicator === undefined) && (missing0 = "ccassTradeIndicator")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.ccassTradeIndicator !== undefined){
let data0 = data.ccassTradeIndicator;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("2" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = Math.min(vErrors.length, _errs2);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isolationIndicator !== undefined){
const err4 = {instancePath:instancePath+"/isolationIndicator",schemaPath:"#/allOf/0/then/properties/isolationIndicator/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.isolationReason !== undefined){
const err5 = {instancePath:instancePath+"/isolationReason",schemaPath:"#/allOf/0/then/properties/isolationReason/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.accruedInterest !== undefined){
let data3 = data.accruedInterest;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err6 = {instancePath:instancePath+"/accruedInterest",schemaPath:"#/allOf/0/then/properties/accruedInterest/pattern",keyword:"pattern",params:{pattern: "^0(\\.0{1,2})?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/accruedInterest",schemaPath:"#/allOf/0/then/properties/accruedInterest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.isolationIndicator = true;
props0.isolationReason = true;
props0.accruedInterest = true;
props0.ccassTradeIndicator = true;
}
}
if(!valid1){
const err9 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.ccassTradeIndicator === undefined) && (missing1 = "ccassTradeIndicator")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
else {
if(data.ccassTradeIndicator !== undefined){
let data4 = data.ccassTradeIndicator;
if(typeof data4 !== "string"){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if("1" !== data4){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = Math.min(vErrors.length, _errs12);
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isolationIndicator === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "isolationIndicator"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(data.isolationIndicator !== undefined){
if(typeof data.isolationIndicator !== "string"){
const err15 = {instancePath:instancePath+"/isolationIndicator",schemaPath:"#/allOf/1/then/properties/isolationIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.isolationIndicator = true;
props1.ccassTradeIndicator = true;
}
}
if(!valid4){
const err17 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs22 = errors;
let valid7 = true;
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.isolationIndicator === undefined) && (missing2 = "isolationIndicator")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
else {
if(data.isolationIndicator !== undefined){
let data6 = data.isolationIndicator;
if(typeof data6 !== "string"){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
if("2" !== data6){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
var _valid2 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = Math.min(vErrors.length, _errs22);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isolationReason === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "isolationReason"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
if(data.isolationReason !== undefined){
if(typeof data.isolationReason !== "string"){
const err23 = {instancePath:instancePath+"/isolationReason",schemaPath:"#/allOf/2/then/properties/isolationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.isolationReason = true;
props2.isolationIndicator = true;
}
ifClause0 = "then";
}
else {
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isolationReason !== undefined){
const err25 = {instancePath:instancePath+"/isolationReason",schemaPath:"#/allOf/2/else/properties/isolationReason/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath,schemaPath:"#/allOf/2/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid7 = _valid2;
if(valid7){
if(props2 !== true){
props2 = props2 || {};
props2.isolationReason = true;
}
}
ifClause0 = "else";
}
if(!valid7){
const err27 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs34 = errors;
let valid11 = true;
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.side === undefined) && (missing3 = "side")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.length < 1000 && vErrors.push(err28);
}
errors++;
}
else {
if(data.side !== undefined){
let data9 = data.side;
if(typeof data9 !== "string"){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.length < 1000 && vErrors.push(err29);
}
errors++;
}
if("B" !== data9){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.length < 1000 && vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.length < 1000 && vErrors.push(err31);
}
errors++;
}
}
var _valid3 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = Math.min(vErrors.length, _errs34);
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid3){
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shortSellIndicator !== undefined){
let data10 = data.shortSellIndicator;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/shortSellIndicator",schemaPath:"#/allOf/3/then/properties/shortSellIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.length < 1000 && vErrors.push(err32);
}
errors++;
}
if(!(data10 === "C")){
const err33 = {instancePath:instancePath+"/shortSellIndicator",schemaPath:"#/allOf/3/then/properties/shortSellIndicator/enum",keyword:"enum",params:{allowedValues: schema48.allOf[3].then.properties.shortSellIndicator.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.length < 1000 && vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.length < 1000 && vErrors.push(err34);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid11 = _valid3;
if(valid11){
var props3 = {};
props3.shortSellIndicator = true;
props3.side = true;
}
ifClause1 = "then";
}
else {
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shortSellIndicator !== undefined){
let data11 = data.shortSellIndicator;
if(typeof data11 !== "string"){
const err35 = {instancePath:instancePath+"/shortSellIndicator",schemaPath:"#/allOf/3/else/properties/shortSellIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.length < 1000 && vErrors.push(err35);
}
errors++;
}
if(!(((((data11 === "Y") || (data11 === "M")) || (data11 === "A")) || (data11 === "F")) || (data11 === "N"))){
const err36 = {instancePath:instancePath+"/shortSellIndicator",schemaPath:"#/allOf/3/else/properties/shortSellIndicator/enum",keyword:"enum",params:{allowedValues: schema48.allOf[3].else.properties.shortSellIndicator.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.length < 1000 && vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/allOf/3/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.length < 1000 && vErrors.push(err37);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid11 = _valid3;
if(valid11){
if(props3 !== true){
props3 = props3 || {};
props3.shortSellIndicator = true;
}
}
ifClause1 = "else";
}
if(!valid11){
const err38 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.length < 1000 && vErrors.push(err38);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs48 = errors;
let valid15 = true;
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.accruedInterest === undefined) && (missing4 = "accruedInterest")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.length < 1000 && vErrors.push(err39);
}
errors++;
}
else {
if(data.accruedInterest !== undefined){
let data12 = data.accruedInterest;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.length < 1000 && vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.length < 1000 && vErrors.push(err41);
}
errors++;
}
}
}
}
}
else {
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.length < 1000 && vErrors.push(err42);
}
errors++;
}
}
var _valid4 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = Math.min(vErrors.length, _errs48);
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accruedInterestSign !== undefined){
const err43 = {instancePath:instancePath+"/accruedInterestSign",schemaPath:"#/allOf/4/then/properties/accruedInterestSign/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.length < 1000 && vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath,schemaPath:"#/allOf/4/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.length < 1000 && vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid15 = _valid4;
if(valid15){
var props4 = {};
props4.accruedInterestSign = true;
props4.accruedInterest = true;
}
}
if(!valid15){
const err45 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.length < 1000 && vErrors.push(err45);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs56 = errors;
let valid18 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.market === undefined) && (missing5 = "market")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.length < 1000 && vErrors.push(err46);
}
errors++;
}
else {
if(data.market !== undefined){
let data14 = data.market;
if(typeof data14 !== "string"){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.length < 1000 && vErrors.push(err47);
}
errors++;
}
if("HK" !== data14){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.length < 1000 && vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.length < 1000 && vErrors.push(err49);
}
errors++;
}
}
var _valid5 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = Math.min(vErrors.length, _errs56);
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.counterpartyBrokerNumber === undefined){
const err50 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "counterpartyBrokerNumber"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.length < 1000 && vErrors.push(err50);
}
errors++;
}
if(data.mainlandStockCode !== undefined){
const err51 = {instancePath:instancePath+"/mainlandStockCode",schemaPath:"#/allOf/5/then/properties/mainlandStockCode/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.length < 1000 && vErrors.push(err51);
}
errors++;
}
if(data.arrangement !== undefined){
let data16 = data.arrangement;
if(typeof data16 !== "string"){
const err52 = {instancePath:instancePath+"/arrangement",schemaPath:"#/allOf/5/then/properties/arrangement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.length < 1000 && vErrors.push(err52);
}
errors++;
}
if("NCP" !== data16){
const err53 = {instancePath:instancePath+"/arrangement",schemaPath:"#/allOf/5/then/properties/arrangement/const",keyword:"const",params:{allowedValue: "NCP"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.length < 1000 && vErrors.push(err53);
}
errors++;
}
}
if(data.marketSegment !== undefined){
let data17 = data.marketSegment;
if(typeof data17 !== "string"){
const err54 = {instancePath:instancePath+"/marketSegment",schemaPath:"#/allOf/5/then/properties/marketSegment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.length < 1000 && vErrors.push(err54);
}
errors++;
}
if(!((((data17 === "MAIN") || (data17 === "GEM")) || (data17 === "NASD")) || (data17 === "ETS"))){
const err55 = {instancePath:instancePath+"/marketSegment",schemaPath:"#/allOf/5/then/properties/marketSegment/enum",keyword:"enum",params:{allowedValues: schema48.allOf[5].then.properties.marketSegment.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.length < 1000 && vErrors.push(err55);
}
errors++;
}
}
if(data.counterpartyBrokerNumber !== undefined){
if(typeof data.counterpartyBrokerNumber !== "string"){
const err56 = {instancePath:instancePath+"/counterpartyBrokerNumber",schemaPath:"#/allOf/5/then/properties/counterpartyBrokerNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.length < 1000 && vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/allOf/5/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.length < 1000 && vErrors.push(err57);
}
errors++;
}
var _valid5 = _errs61 === errors;
valid18 = _valid5;
if(valid18){
var props5 = {};
props5.mainlandStockCode = true;
props5.arrangement = true;
props5.marketSegment = true;
props5.counterpartyBrokerNumber = true;
props5.market = true;
}
ifClause2 = "then";
}
else {
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainlandStockCode === undefined){
const err58 = {instancePath,schemaPath:"#/allOf/5/else/required",keyword:"required",params:{missingProperty: "mainlandStockCode"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.length < 1000 && vErrors.push(err58);
}
errors++;
}
if(data.mainlandStockCode !== undefined){
if(typeof data.mainlandStockCode !== "string"){
const err59 = {instancePath:instancePath+"/mainlandStockCode",schemaPath:"#/allOf/5/else/properties/mainlandStockCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.length < 1000 && vErrors.push(err59);
}
errors++;
}
}
if(data.arrangement !== undefined){
let data20 = data.arrangement;
if(typeof data20 !== "string"){
const err60 = {instancePath:instancePath+"/arrangement",schemaPath:"#/allOf/5/else/properties/arrangement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.length < 1000 && vErrors.push(err60);
}
errors++;
}
if("NCCCP" !== data20){
const err61 = {instancePath:instancePath+"/arrangement",schemaPath:"#/allOf/5/else/properties/arrangement/const",keyword:"const",params:{allowedValue: "NCCCP"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.length < 1000 && vErrors.push(err61);
}
errors++;
}
}
if(data.marketSegment !== undefined){
let data21 = data.marketSegment;
if(typeof data21 !== "string"){
const err62 = {instancePath:instancePath+"/marketSegment",schemaPath:"#/allOf/5/else/properties/marketSegment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.length < 1000 && vErrors.push(err62);
}
errors++;
}
if(!(((data21 === "MAIN") || (data21 === "STAR")) || (data21 === "CHNX"))){
const err63 = {instancePath:instancePath+"/marketSegment",schemaPath:"#/allOf/5/else/properties/marketSegment/enum",keyword:"enum",params:{allowedValues: schema48.allOf[5].else.properties.marketSegment.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.length < 1000 && vErrors.push(err63);
}
errors++;
}
}
if(data.currency !== undefined){
let data22 = data.currency;
if(typeof data22 !== "string"){
const err64 = {instancePath:instancePath+"/currency",schemaPath:"#/allOf/5/else/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.length < 1000 && vErrors.push(err64);
}
errors++;
}
if("CNY" !== data22){
const err65 = {instancePath:instancePath+"/currency",schemaPath:"#/allOf/5/else/properties/currency/const",keyword:"const",params:{allowedValue: "CNY"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.length < 1000 && vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/allOf/5/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.length < 1000 && vErrors.push(err66);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid18 = _valid5;
if(valid18){
if(props5 !== true){
props5 = props5 || {};
props5.mainlandStockCode = true;
props5.arrangement = true;
props5.marketSegment = true;
props5.currency = true;
}
}
ifClause2 = "else";
}
if(!valid18){
const err67 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.length < 1000 && vErrors.push(err67);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.market === undefined){
const err68 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "market"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.length < 1000 && vErrors.push(err68);
}
errors++;
}
if(data.tradeDate === undefined){
const err69 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradeDate"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.length < 1000 && vErrors.push(err69);
}
errors++;
}
if(data.tradeReference === undefined){
const err70 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradeReference"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.length < 1000 && vErrors.push(err70);
}
errors++;
}
if(data.side === undefined){
const err71 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.length < 1000 && vErrors.push(err71);
}
errors++;
}
if(data.tradeVersion === undefined){
const err72 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradeVersion"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.length < 1000 && vErrors.push(err72);
}
errors++;
}
if(data.gcpParticipantId === undefined){
const err73 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gcpParticipantId"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.length < 1000 && vErrors.push(err73);
}
errors++;
}
if(data.arrangement === undefined){
const err74 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arrangement"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.length < 1000 && vErrors.push(err74);
}
errors++;
}
if(data.ccassTradeIndicator === undefined){
const err75 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ccassTradeIndicator"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.length < 1000 && vErrors.push(err75);
}
errors++;
}
if(data.tradingStockCode === undefined){
const err76 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradingStockCode"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.length < 1000 && vErrors.push(err76);
}
errors++;
}
if(data.settlementStockCode === undefined){
const err77 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settlementStockCode"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.length < 1000 && vErrors.push(err77);
}
errors++;
}
if(data.currency === undefined){
const err78 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.length < 1000 && vErrors.push(err78);
}
errors++;
}
if(data.tradeTime === undefined){
const err79 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradeTime"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.length < 1000 && vErrors.push(err79);
}
errors++;
}
if(data.brokerNumber === undefined){
const err80 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brokerNumber"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.length < 1000 && vErrors.push(err80);
}
errors++;
}
if(data.quantity === undefined){
const err81 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.length < 1000 && vErrors.push(err81);
}
errors++;
}
if(data.price === undefined){
const err82 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.length < 1000 && vErrors.push(err82);
}
errors++;
}
if(data.value === undefined){
const err83 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.length < 1000 && vErrors.push(err83);
}
errors++;
}
if(data.tradingMethod === undefined){
const err84 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradingMethod"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.length < 1000 && vErrors.push(err84);
}
errors++;
}
if(data.accruedInterest === undefined){
const err85 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accruedInterest"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.length < 1000 && vErrors.push(err85);
}
errors++;
}
if(data.securitiesSettlementDate === undefined){
const err86 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securitiesSettlementDate"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.length < 1000 && vErrors.push(err86);
}
errors++;
}
if(data.moneySettlementDate === undefined){
const err87 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moneySettlementDate"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.length < 1000 && vErrors.push(err87);
}
errors++;
}
if(data.recordChecksum === undefined){
const err88 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordChecksum"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.length < 1000 && vErrors.push(err88);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.market = true;
props0.tradeDate = true;
props0.tradeReference = true;
props0.side = true;
props0.tradeVersion = true;
props0.gcpParticipantId = true;
props0.arrangement = true;
props0.marketSegment = true;
props0.ccassTradeIndicator = true;
props0.tradingStockCode = true;
props0.settlementStockCode = true;
props0.mainlandStockCode = true;
props0.isin = true;
props0.currency = true;
props0.isolationIndicator = true;
props0.isolationReason = true;
props0.tradeTime = true;
props0.brokerNumber = true;
props0.counterpartyBrokerNumber = true;
props0.counterpartyParticipantId = true;
props0.quantity = true;
props0.price = true;
props0.value = true;
props0.tradingMethod = true;
props0.directIndicator = true;
props0.accruedInterest = true;
props0.accruedInterestSign = true;
props0.shortSellIndicator = true;
props0.originIndicator = true;
props0.hedgeIndicator = true;
props0.securitiesSettlementDate = true;
props0.moneySettlementDate = true;
props0.recordChecksum = true;
}
if(data.market !== undefined){
if(!(validate64(data.market, {instancePath:instancePath+"/market",parentData:data,parentDataProperty:"market",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.length < 1000 ? vErrors.concat(validate64.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.tradeDate !== undefined){
if(!(validate62(data.tradeDate, {instancePath:instancePath+"/tradeDate",parentData:data,parentDataProperty:"tradeDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.tradeReference !== undefined){
let data25 = data.tradeReference;
if(typeof data25 === "string"){
if(!pattern18.test(data25)){
const err89 = {instancePath:instancePath+"/tradeReference",schemaPath:"#/properties/tradeReference/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.length < 1000 && vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/tradeReference",schemaPath:"#/properties/tradeReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.length < 1000 && vErrors.push(err90);
}
errors++;
}
}
if(data.side !== undefined){
let data26 = data.side;
if(typeof data26 !== "string"){
const err91 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.length < 1000 && vErrors.push(err91);
}
errors++;
}
if(!((data26 === "B") || (data26 === "S"))){
const err92 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues: schema48.properties.side.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.length < 1000 && vErrors.push(err92);
}
errors++;
}
}
if(data.tradeVersion !== undefined){
let data27 = data.tradeVersion;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err93 = {instancePath:instancePath+"/tradeVersion",schemaPath:"#/properties/tradeVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.length < 1000 && vErrors.push(err93);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 2147483647 || isNaN(data27)){
const err94 = {instancePath:instancePath+"/tradeVersion",schemaPath:"#/properties/tradeVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.length < 1000 && vErrors.push(err94);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err95 = {instancePath:instancePath+"/tradeVersion",schemaPath:"#/properties/tradeVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.length < 1000 && vErrors.push(err95);
}
errors++;
}
}
}
if(data.gcpParticipantId !== undefined){
if(!(validate75(data.gcpParticipantId, {instancePath:instancePath+"/gcpParticipantId",parentData:data,parentDataProperty:"gcpParticipantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.length < 1000 ? vErrors.concat(validate75.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.arrangement !== undefined){
if(!(validate59(data.arrangement, {instancePath:instancePath+"/arrangement",parentData:data,parentDataProperty:"arrangement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.length < 1000 ? vErrors.concat(validate59.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.marketSegment !== undefined){
let data30 = data.marketSegment;
if(typeof data30 !== "string"){
const err96 = {instancePath:instancePath+"/marketSegment",schemaPath:"#/properties/marketSegment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.length < 1000 && vErrors.push(err96);
}
errors++;
}
if(!((((((data30 === "MAIN") || (data30 === "GEM")) || (data30 === "NASD")) || (data30 === "ETS")) || (data30 === "STAR")) || (data30 === "CHNX"))){
const err97 = {instancePath:instancePath+"/marketSegment",schemaPath:"#/properties/marketSegment/enum",keyword:"enum",params:{allowedValues: schema48.properties.marketSegment.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.length < 1000 && vErrors.push(err97);
}
errors++;
}
}
if(data.ccassTradeIndicator !== undefined){
let data31 = data.ccassTradeIndicator;
if(typeof data31 !== "string"){
const err98 = {instancePath:instancePath+"/ccassTradeIndicator",schemaPath:"#/properties/ccassTradeIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.length < 1000 && vErrors.push(err98);
}
errors++;
}
if(!((data31 === "1") || (data31 === "2"))){
const err99 = {instancePath:instancePath+"/ccassTradeIndicator",schemaPath:"#/properties/ccassTradeIndicator/enum",keyword:"enum",params:{allowedValues: schema48.properties.ccassTradeIndicator.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.length < 1000 && vErrors.push(err99);
}
errors++;
}
}
if(data.tradingStockCode !== undefined){
if(!(validate136(data.tradingStockCode, {instancePath:instancePath+"/tradingStockCode",parentData:data,parentDataProperty:"tradingStockCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.length < 1000 ? vErrors.concat(validate136.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.settlementStockCode !== undefined){
if(!(validate136(data.settlementStockCode, {instancePath:instancePath+"/settlementStockCode",parentData:data,parentDataProperty:"settlementStockCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.length < 1000 ? vErrors.concat(validate136.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.mainlandStockCode !== undefined){
if(!(validate139(data.mainlandStockCode, {instancePath:instancePath+"/mainlandStockCode",parentData:data,parentDataProperty:"mainlandStockCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.length < 1000 ? vErrors.concat(validate139.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.isin !== undefined){
if(!(validate141(data.isin, {instancePath:instancePath+"/isin",parentData:data,parentDataProperty:"isin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.length < 1000 ? vErrors.concat(validate141.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.currency !== undefined){
if(!(validate66(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.length < 1000 ? vErrors.concat(validate66.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.isolationIndicator !== undefined){
let data37 = data.isolationIndicator;
if(typeof data37 !== "string"){
const err100 = {instancePath:instancePath+"/isolationIndicator",schemaPath:"#/properties/isolationIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.length < 1000 && vErrors.push(err100);
}
errors++;
}
if(!((data37 === "1") || (data37 === "2"))){
const err101 = {instancePath:instancePath+"/isolationIndicator",schemaPath:"#/properties/isolationIndicator/enum",keyword:"enum",params:{allowedValues: schema48.properties.isolationIndicator.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.length < 1000 && vErrors.push(err101);
}
errors++;
}
}
if(data.isolationReason !== undefined){
let data38 = data.isolationReason;
if(typeof data38 !== "string"){
const err102 = {instancePath:instancePath+"/isolationReason",schemaPath:"#/properties/isolationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.length < 1000 && vErrors.push(err102);
}
errors++;
}
if(!(((data38 === "H") || (data38 === "B")) || (data38 === "I"))){
const err103 = {instancePath:instancePath+"/isolationReason",schemaPath:"#/properties/isolationReason/enum",keyword:"enum",params:{allowedValues: schema48.properties.isolationReason.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.length < 1000 && vErrors.push(err103);
}
errors++;
}
}
if(data.tradeTime !== undefined){
if(!(validate91(data.tradeTime, {instancePath:instancePath+"/tradeTime",parentData:data,parentDataProperty:"tradeTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.brokerNumber !== undefined){
if(!(validate60(data.brokerNumber, {instancePath:instancePath+"/brokerNumber",parentData:data,parentDataProperty:"brokerNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.length < 1000 ? vErrors.concat(validate60.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.counterpartyBrokerNumber !== undefined){
if(!(validate60(data.counterpartyBrokerNumber, {instancePath:instancePath+"/counterpartyBrokerNumber",parentData:data,parentDataProperty:"counterpartyBrokerNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.length < 1000 ? vErrors.concat(validate60.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.counterpartyParticipantId !== undefined){
if(!(validate75(data.counterpartyParticipantId, {instancePath:instancePath+"/counterpartyParticipantId",parentData:data,parentDataProperty:"counterpartyParticipantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.length < 1000 ? vErrors.concat(validate75.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.quantity !== undefined){
let data43 = data.quantity;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err104 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.length < 1000 && vErrors.push(err104);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 99999999999 || isNaN(data43)){
const err105 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.length < 1000 && vErrors.push(err105);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err106 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.length < 1000 && vErrors.push(err106);
}
errors++;
}
}
}
if(data.price !== undefined){
let data44 = data.price;
if(typeof data44 === "string"){
if(!pattern22.test(data44)){
const err107 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,4})(\\.[0-9]{1,3})?$"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.length < 1000 && vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.length < 1000 && vErrors.push(err108);
}
errors++;
}
}
if(data.value !== undefined){
let data45 = data.value;
if(typeof data45 === "string"){
if(!pattern23.test(data45)){
const err109 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.length < 1000 && vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.length < 1000 && vErrors.push(err110);
}
errors++;
}
}
if(data.tradingMethod !== undefined){
let data46 = data.tradingMethod;
if(typeof data46 !== "string"){
const err111 = {instancePath:instancePath+"/tradingMethod",schemaPath:"#/properties/tradingMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.length < 1000 && vErrors.push(err111);
}
errors++;
}
if(!(((((((((((data46 === "A") || (data46 === "U")) || (data46 === "E")) || (data46 === "O")) || (data46 === "M")) || (data46 === "S")) || (data46 === "Q")) || (data46 === "P")) || (data46 === "R")) || (data46 === "V")) || (data46 === "T"))){
const err112 = {instancePath:instancePath+"/tradingMethod",schemaPath:"#/properties/tradingMethod/enum",keyword:"enum",params:{allowedValues: schema48.properties.tradingMethod.enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.length < 1000 && vErrors.push(err112);
}
errors++;
}
}
if(data.directIndicator !== undefined){
let data47 = data.directIndicator;
if(typeof data47 !== "string"){
const err113 = {instancePath:instancePath+"/directIndicator",schemaPath:"#/properties/directIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.length < 1000 && vErrors.push(err113);
}
errors++;
}
if("X" !== data47){
const err114 = {instancePath:instancePath+"/directIndicator",schemaPath:"#/properties/directIndicator/const",keyword:"const",params:{allowedValue: "X"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.length < 1000 && vErrors.push(err114);
}
errors++;
}
}
if(data.accruedInterest !== undefined){
let data48 = data.accruedInterest;
if(typeof data48 === "string"){
if(!pattern23.test(data48)){
const err115 = {instancePath:instancePath+"/accruedInterest",schemaPath:"#/properties/accruedInterest/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.length < 1000 && vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/accruedInterest",schemaPath:"#/properties/accruedInterest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.length < 1000 && vErrors.push(err116);
}
errors++;
}
}
if(data.accruedInterestSign !== undefined){
let data49 = data.accruedInterestSign;
if(typeof data49 !== "string"){
const err117 = {instancePath:instancePath+"/accruedInterestSign",schemaPath:"#/properties/accruedInterestSign/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.length < 1000 && vErrors.push(err117);
}
errors++;
}
if("-" !== data49){
const err118 = {instancePath:instancePath+"/accruedInterestSign",schemaPath:"#/properties/accruedInterestSign/const",keyword:"const",params:{allowedValue: "-"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.length < 1000 && vErrors.push(err118);
}
errors++;
}
}
if(data.shortSellIndicator !== undefined){
let data50 = data.shortSellIndicator;
if(typeof data50 !== "string"){
const err119 = {instancePath:instancePath+"/shortSellIndicator",schemaPath:"#/properties/shortSellIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.length < 1000 && vErrors.push(err119);
}
errors++;
}
if(!((((((data50 === "Y") || (data50 === "M")) || (data50 === "A")) || (data50 === "F")) || (data50 === "N")) || (data50 === "C"))){
const err120 = {instancePath:instancePath+"/shortSellIndicator",schemaPath:"#/properties/shortSellIndicator/enum",keyword:"enum",params:{allowedValues: schema48.properties.shortSellIndicator.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.length < 1000 && vErrors.push(err120);
}
errors++;
}
}
if(data.originIndicator !== undefined){
let data51 = data.originIndicator;
if(typeof data51 !== "string"){
const err121 = {instancePath:instancePath+"/originIndicator",schemaPath:"#/properties/originIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.length < 1000 && vErrors.push(err121);
}
errors++;
}
if(!(((data51 === "A") || (data51 === "P")) || (data51 === "R"))){
const err122 = {instancePath:instancePath+"/originIndicator",schemaPath:"#/properties/originIndicator/enum",keyword:"enum",params:{allowedValues: schema48.properties.originIndicator.enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.length < 1000 && vErrors.push(err122);
}
errors++;
}
}
if(data.hedgeIndicator !== undefined){
let data52 = data.hedgeIndicator;
if(typeof data52 !== "string"){
const err123 = {instancePath:instancePath+"/hedgeIndicator",schemaPath:"#/properties/hedgeIndicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.length < 1000 && vErrors.push(err123);
}
errors++;
}
if(!(((data52 === "E") || (data52 === "N")) || (data52 === "L"))){
const err124 = {instancePath:instancePath+"/hedgeIndicator",schemaPath:"#/properties/hedgeIndicator/enum",keyword:"enum",params:{allowedValues: schema48.properties.hedgeIndicator.enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.length < 1000 && vErrors.push(err124);
}
errors++;
}
}
if(data.securitiesSettlementDate !== undefined){
if(!(validate62(data.securitiesSettlementDate, {instancePath:instancePath+"/securitiesSettlementDate",parentData:data,parentDataProperty:"securitiesSettlementDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.moneySettlementDate !== undefined){
if(!(validate62(data.moneySettlementDate, {instancePath:instancePath+"/moneySettlementDate",parentData:data,parentDataProperty:"moneySettlementDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.recordChecksum !== undefined){
let data55 = data.recordChecksum;
if(typeof data55 === "string"){
if(!pattern25.test(data55)){
const err125 = {instancePath:instancePath+"/recordChecksum",schemaPath:"#/properties/recordChecksum/pattern",keyword:"pattern",params:{pattern: "^[0-9]{14}$"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.length < 1000 && vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/recordChecksum",schemaPath:"#/properties/recordChecksum/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.length < 1000 && vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.length < 1000 && vErrors.push(err127);
}
errors++;
}
validate131.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.eventType === undefined) && (missing0 = "eventType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.eventType !== undefined){
let data0 = data.eventType;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("TRADE_REPORTED" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(vErrors.length, _errs1);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trade !== undefined){
let data1 = data.trade;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tradeVersion !== undefined){
let data2 = data1.tradeVersion;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/trade/tradeVersion",schemaPath:"#/then/properties/trade/properties/tradeVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(1 !== data2){
const err5 = {instancePath:instancePath+"/trade/tradeVersion",schemaPath:"#/then/properties/trade/properties/tradeVersion/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/trade",schemaPath:"#/then/properties/trade/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.trade = true;
props0.eventType = true;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if(data.epoch === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(data.sequence === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data.eventId === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(data.eventType === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventType"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(data.publishedAt === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedAt"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(data.possibleDuplicate === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleDuplicate"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(data.possibleResend === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleResend"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
if(data.trade === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trade"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.channelId = true;
props0.epoch = true;
props0.sequence = true;
props0.eventId = true;
props0.eventType = true;
props0.publishedAt = true;
props0.possibleDuplicate = true;
props0.possibleResend = true;
props0.trade = true;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.sequence !== undefined){
if(!(validate82(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.length < 1000 ? vErrors.concat(validate82.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.eventId !== undefined){
let data6 = data.eventId;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err18 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:~-]{1,64}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
}
if(data.eventType !== undefined){
let data7 = data.eventType;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
if("TRADE_REPORTED" !== data7){
const err21 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/const",keyword:"const",params:{allowedValue: "TRADE_REPORTED"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
if(data.publishedAt !== undefined){
if(!(validate91(data.publishedAt, {instancePath:instancePath+"/publishedAt",parentData:data,parentDataProperty:"publishedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.possibleDuplicate !== undefined){
if(typeof data.possibleDuplicate !== "boolean"){
const err22 = {instancePath:instancePath+"/possibleDuplicate",schemaPath:"#/properties/possibleDuplicate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
}
if(data.possibleResend !== undefined){
if(typeof data.possibleResend !== "boolean"){
const err23 = {instancePath:instancePath+"/possibleResend",schemaPath:"#/properties/possibleResend/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
}
if(data.trade !== undefined){
if(!(validate131(data.trade, {instancePath:instancePath+"/trade",parentData:data,parentDataProperty:"trade",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.length < 1000 ? vErrors.concat(validate131.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
validate126.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema52 = {"type":"object","required":["channelId","epoch","sequence","eventId","eventType","publishedAt","possibleDuplicate","possibleResend","trade"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"sequence":{"$ref":"Sequence"},"eventId":{"type":"string","pattern":"^[A-Za-z0-9._:~-]{1,64}$"},"eventType":{"type":"string","const":"TRADE_AMENDED"},"publishedAt":{"$ref":"Timestamp"},"possibleDuplicate":{"type":"boolean"},"possibleResend":{"type":"boolean"},"trade":{"$ref":"Trade"},"originalTradeDate":{"$ref":"Date"}},"if":{"type":"object","required":["eventType"],"properties":{"eventType":{"type":"string","const":"TRADE_AMENDED"}}},"then":{"type":"object","properties":{"trade":{"type":"object","properties":{"tradeVersion":{"type":"integer","minimum":2}}}}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.eventType === undefined) && (missing0 = "eventType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.eventType !== undefined){
let data0 = data.eventType;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("TRADE_AMENDED" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(vErrors.length, _errs1);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trade !== undefined){
let data1 = data.trade;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tradeVersion !== undefined){
let data2 = data1.tradeVersion;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/trade/tradeVersion",schemaPath:"#/then/properties/trade/properties/tradeVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 2 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/trade/tradeVersion",schemaPath:"#/then/properties/trade/properties/tradeVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/trade",schemaPath:"#/then/properties/trade/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.trade = true;
props0.eventType = true;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if(data.epoch === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(data.sequence === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data.eventId === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(data.eventType === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventType"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(data.publishedAt === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedAt"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(data.possibleDuplicate === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleDuplicate"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(data.possibleResend === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleResend"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
if(data.trade === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trade"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.channelId = true;
props0.epoch = true;
props0.sequence = true;
props0.eventId = true;
props0.eventType = true;
props0.publishedAt = true;
props0.possibleDuplicate = true;
props0.possibleResend = true;
props0.trade = true;
props0.originalTradeDate = true;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.sequence !== undefined){
if(!(validate82(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.length < 1000 ? vErrors.concat(validate82.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.eventId !== undefined){
let data6 = data.eventId;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err18 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:~-]{1,64}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
}
if(data.eventType !== undefined){
let data7 = data.eventType;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
if("TRADE_AMENDED" !== data7){
const err21 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/const",keyword:"const",params:{allowedValue: "TRADE_AMENDED"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
if(data.publishedAt !== undefined){
if(!(validate91(data.publishedAt, {instancePath:instancePath+"/publishedAt",parentData:data,parentDataProperty:"publishedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.possibleDuplicate !== undefined){
if(typeof data.possibleDuplicate !== "boolean"){
const err22 = {instancePath:instancePath+"/possibleDuplicate",schemaPath:"#/properties/possibleDuplicate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
}
if(data.possibleResend !== undefined){
if(typeof data.possibleResend !== "boolean"){
const err23 = {instancePath:instancePath+"/possibleResend",schemaPath:"#/properties/possibleResend/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
}
if(data.trade !== undefined){
if(!(validate131(data.trade, {instancePath:instancePath+"/trade",parentData:data,parentDataProperty:"trade",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.length < 1000 ? vErrors.concat(validate131.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.originalTradeDate !== undefined){
if(!(validate62(data.originalTradeDate, {instancePath:instancePath+"/originalTradeDate",parentData:data,parentDataProperty:"originalTradeDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
validate152.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema53 = {"type":"object","required":["channelId","epoch","sequence","eventId","eventType","publishedAt","possibleDuplicate","possibleResend","tradeKey"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"sequence":{"$ref":"Sequence"},"eventId":{"type":"string","pattern":"^[A-Za-z0-9._:~-]{1,64}$"},"eventType":{"type":"string","const":"TRADE_CANCELLED"},"publishedAt":{"$ref":"Timestamp"},"possibleDuplicate":{"type":"boolean"},"possibleResend":{"type":"boolean"},"tradeKey":{"$ref":"TradeKey"},"originalTradeDate":{"$ref":"Date"}}};
const schema54 = {"type":"object","required":["market","tradeDate","tradeReference","side"],"properties":{"market":{"$ref":"Market"},"tradeDate":{"$ref":"Date"},"tradeReference":{"type":"string","pattern":"^[0-9]{16}$"},"side":{"type":"string","enum":["B","S"]}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.market === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "market"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.tradeDate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradeDate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.tradeReference === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradeReference"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.market !== undefined){
if(!(validate64(data.market, {instancePath:instancePath+"/market",parentData:data,parentDataProperty:"market",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.length < 1000 ? vErrors.concat(validate64.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.tradeDate !== undefined){
if(!(validate62(data.tradeDate, {instancePath:instancePath+"/tradeDate",parentData:data,parentDataProperty:"tradeDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.tradeReference !== undefined){
let data2 = data.tradeReference;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err4 = {instancePath:instancePath+"/tradeReference",schemaPath:"#/properties/tradeReference/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tradeReference",schemaPath:"#/properties/tradeReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
if(data.side !== undefined){
let data3 = data.side;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if(!((data3 === "B") || (data3 === "S"))){
const err7 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues: schema54.properties.side.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":{"market":true,"tradeDate":true,"tradeReference":true,"side":true},"dynamicProps":false,"dynamicItems":false};


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.epoch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.sequence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.eventId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.eventType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventType"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.publishedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.possibleDuplicate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleDuplicate"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if(data.possibleResend === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "possibleResend"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if(data.tradeKey === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradeKey"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.sequence !== undefined){
if(!(validate82(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.length < 1000 ? vErrors.concat(validate82.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.eventId !== undefined){
let data3 = data.eventId;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:~-]{1,64}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
if(data.eventType !== undefined){
let data4 = data.eventType;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if("TRADE_CANCELLED" !== data4){
const err12 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/const",keyword:"const",params:{allowedValue: "TRADE_CANCELLED"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
if(data.publishedAt !== undefined){
if(!(validate91(data.publishedAt, {instancePath:instancePath+"/publishedAt",parentData:data,parentDataProperty:"publishedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.possibleDuplicate !== undefined){
if(typeof data.possibleDuplicate !== "boolean"){
const err13 = {instancePath:instancePath+"/possibleDuplicate",schemaPath:"#/properties/possibleDuplicate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
if(data.possibleResend !== undefined){
if(typeof data.possibleResend !== "boolean"){
const err14 = {instancePath:instancePath+"/possibleResend",schemaPath:"#/properties/possibleResend/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data.tradeKey !== undefined){
if(!(validate165(data.tradeKey, {instancePath:instancePath+"/tradeKey",parentData:data,parentDataProperty:"tradeKey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.length < 1000 ? vErrors.concat(validate165.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.originalTradeDate !== undefined){
if(!(validate62(data.originalTradeDate, {instancePath:instancePath+"/originalTradeDate",parentData:data,parentDataProperty:"originalTradeDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":{"channelId":true,"epoch":true,"sequence":true,"eventId":true,"eventType":true,"publishedAt":true,"possibleDuplicate":true,"possibleResend":true,"tradeKey":true,"originalTradeDate":true},"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.eventType === undefined) && (missing0 = "eventType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.eventType !== undefined){
let data0 = data.eventType;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("CHANNEL_OPENED" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = Math.min(vErrors.length, _errs2);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.length < 1000 ? vErrors.concat(validate100.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
else {
var props0 = validate100.evaluated.props;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.eventType = true;
}
}
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.eventType === undefined) && (missing1 = "eventType")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
else {
if(data.eventType !== undefined){
let data1 = data.eventType;
if(typeof data1 !== "string"){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if("TRADE_REPORTED" !== data1){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = Math.min(vErrors.length, _errs9);
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.length < 1000 ? vErrors.concat(validate126.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
else {
var props1 = validate126.evaluated.props;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
if(valid3){
if(props1 !== true){
props1 = props1 || {};
props1.eventType = true;
}
}
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs16 = errors;
let valid5 = true;
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.eventType === undefined) && (missing2 = "eventType")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
else {
if(data.eventType !== undefined){
let data2 = data.eventType;
if(typeof data2 !== "string"){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if("TRADE_AMENDED" !== data2){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = Math.min(vErrors.length, _errs16);
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.length < 1000 ? vErrors.concat(validate152.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
else {
var props2 = validate152.evaluated.props;
}
var _valid2 = _errs21 === errors;
valid5 = _valid2;
if(valid5){
if(props2 !== true){
props2 = props2 || {};
props2.eventType = true;
}
}
}
if(!valid5){
const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs23 = errors;
let valid7 = true;
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.eventType === undefined) && (missing3 = "eventType")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
else {
if(data.eventType !== undefined){
let data3 = data.eventType;
if(typeof data3 !== "string"){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
if("TRADE_CANCELLED" !== data3){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = Math.min(vErrors.length, _errs23);
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.length < 1000 ? vErrors.concat(validate160.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
var _valid3 = _errs28 === errors;
valid7 = _valid3;
if(valid7){
var props3 = {};
props3.channelId = true;
props3.epoch = true;
props3.sequence = true;
props3.eventId = true;
props3.eventType = true;
props3.publishedAt = true;
props3.possibleDuplicate = true;
props3.possibleResend = true;
props3.tradeKey = true;
props3.originalTradeDate = true;
}
}
if(!valid7){
const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs30 = errors;
let valid9 = true;
const _errs31 = errors;
if(errors === _errs31){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.eventType === undefined) && (missing4 = "eventType")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
else {
if(data.eventType !== undefined){
let data4 = data.eventType;
if(typeof data4 !== "string"){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
if("CHANNEL_CLOSED" !== data4){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = Math.min(vErrors.length, _errs30);
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs35 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.length < 1000 ? vErrors.concat(validate87.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
var _valid4 = _errs35 === errors;
valid9 = _valid4;
if(valid9){
var props4 = {};
props4.channelId = true;
props4.epoch = true;
props4.sequence = true;
props4.eventId = true;
props4.eventType = true;
props4.publishedAt = true;
props4.possibleDuplicate = true;
props4.possibleResend = true;
props4.controlTotals = true;
}
}
if(!valid9){
const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eventType === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventType"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.eventType = true;
}
if(data.eventType !== undefined){
let data5 = data.eventType;
if(typeof data5 !== "string"){
const err26 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
if(!(((((data5 === "CHANNEL_OPENED") || (data5 === "TRADE_REPORTED")) || (data5 === "TRADE_AMENDED")) || (data5 === "TRADE_CANCELLED")) || (data5 === "CHANNEL_CLOSED"))){
const err27 = {instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/enum",keyword:"enum",params:{allowedValues: schema46.properties.eventType.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.length < 1000 && vErrors.push(err28);
}
errors++;
}
validate124.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.epoch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.earliestSequence === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "earliestSequence"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.lastSequence === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastSequence"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.events === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.state !== undefined){
if(!(validate79(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.length < 1000 ? vErrors.concat(validate79.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.earliestSequence !== undefined){
if(!(validate82(data.earliestSequence, {instancePath:instancePath+"/earliestSequence",parentData:data,parentDataProperty:"earliestSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.length < 1000 ? vErrors.concat(validate82.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.lastSequence !== undefined){
if(!(validate57(data.lastSequence, {instancePath:instancePath+"/lastSequence",parentData:data,parentDataProperty:"lastSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.length < 1000 ? vErrors.concat(validate57.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.events !== undefined){
let data5 = data.events;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err6 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate124(data5[i0], {instancePath:instancePath+"/events/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.length < 1000 ? vErrors.concat(validate124.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err7 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"channelId":true,"epoch":true,"state":true,"earliestSequence":true,"lastSequence":true,"events":true},"dynamicProps":false,"dynamicItems":false};

exports.Heartbeat = validate173;
const schema55 = {"type":"object","required":["channelId","epoch","lastSequence","sentAt"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"lastSequence":{"$ref":"LastSequence"},"sentAt":{"$ref":"Timestamp"}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.epoch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.lastSequence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastSequence"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.sentAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.lastSequence !== undefined){
if(!(validate57(data.lastSequence, {instancePath:instancePath+"/lastSequence",parentData:data,parentDataProperty:"lastSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.length < 1000 ? vErrors.concat(validate57.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.sentAt !== undefined){
if(!(validate91(data.sentAt, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":{"channelId":true,"epoch":true,"lastSequence":true,"sentAt":true},"dynamicProps":false,"dynamicItems":false};

exports.Isin = validate141;

exports.Jwk = validate178;
const schema56 = {"type":"object","required":["kty","kid","use","alg"],"properties":{"kty":{"type":"string","enum":["EC","RSA"]},"kid":{"type":"string","minLength":1,"maxLength":128},"use":{"type":"string","const":"sig"},"alg":{"type":"string","enum":["ES256","PS256","RS256"]},"crv":{"type":"string","const":"P-256"},"x":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"y":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"n":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"e":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"}},"if":{"type":"object","required":["kty"],"properties":{"kty":{"type":"string","const":"EC"}}},"then":{"type":"object","required":["crv","x","y"],"properties":{"crv":{"type":"string"},"x":{"type":"string"},"y":{"type":"string"}}},"else":{"type":"object","required":["n","e"],"properties":{"n":{"type":"string"},"e":{"type":"string"}}}};
const pattern29 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kty === undefined) && (missing0 = "kty")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.kty !== undefined){
let data0 = data.kty;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("EC" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(vErrors.length, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.crv === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "crv"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.x === undefined){
const err5 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "x"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.y === undefined){
const err6 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "y"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if(data.crv !== undefined){
if(typeof data.crv !== "string"){
const err7 = {instancePath:instancePath+"/crv",schemaPath:"#/then/properties/crv/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data.x !== undefined){
if(typeof data.x !== "string"){
const err8 = {instancePath:instancePath+"/x",schemaPath:"#/then/properties/x/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
if(data.y !== undefined){
if(typeof data.y !== "string"){
const err9 = {instancePath:instancePath+"/y",schemaPath:"#/then/properties/y/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.crv = true;
props0.x = true;
props0.y = true;
props0.kty = true;
}
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.n === undefined){
const err11 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data.e === undefined){
const err12 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "e"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(data.n !== undefined){
if(typeof data.n !== "string"){
const err13 = {instancePath:instancePath+"/n",schemaPath:"#/else/properties/n/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
if(data.e !== undefined){
if(typeof data.e !== "string"){
const err14 = {instancePath:instancePath+"/e",schemaPath:"#/else/properties/e/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.n = true;
props0.e = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kty"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
if(data.kid === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kid"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
if(data.use === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
if(data.alg === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alg"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kty = true;
props0.kid = true;
props0.use = true;
props0.alg = true;
props0.crv = true;
props0.x = true;
props0.y = true;
props0.n = true;
props0.e = true;
}
if(data.kty !== undefined){
let data6 = data.kty;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
if(!((data6 === "EC") || (data6 === "RSA"))){
const err22 = {instancePath:instancePath+"/kty",schemaPath:"#/properties/kty/enum",keyword:"enum",params:{allowedValues: schema56.properties.kty.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
}
if(data.kid !== undefined){
let data7 = data.kid;
if(typeof data7 === "string"){
if(func1(data7) > 128){
const err23 = {instancePath:instancePath+"/kid",schemaPath:"#/properties/kid/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
if(func1(data7) < 1){
const err24 = {instancePath:instancePath+"/kid",schemaPath:"#/properties/kid/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/kid",schemaPath:"#/properties/kid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
}
if(data.use !== undefined){
let data8 = data.use;
if(typeof data8 !== "string"){
const err26 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
if("sig" !== data8){
const err27 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/const",keyword:"const",params:{allowedValue: "sig"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
}
if(data.alg !== undefined){
let data9 = data.alg;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/alg",schemaPath:"#/properties/alg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.length < 1000 && vErrors.push(err28);
}
errors++;
}
if(!(((data9 === "ES256") || (data9 === "PS256")) || (data9 === "RS256"))){
const err29 = {instancePath:instancePath+"/alg",schemaPath:"#/properties/alg/enum",keyword:"enum",params:{allowedValues: schema56.properties.alg.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.length < 1000 && vErrors.push(err29);
}
errors++;
}
}
if(data.crv !== undefined){
let data10 = data.crv;
if(typeof data10 !== "string"){
const err30 = {instancePath:instancePath+"/crv",schemaPath:"#/properties/crv/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.length < 1000 && vErrors.push(err30);
}
errors++;
}
if("P-256" !== data10){
const err31 = {instancePath:instancePath+"/crv",schemaPath:"#/properties/crv/const",keyword:"const",params:{allowedValue: "P-256"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.length < 1000 && vErrors.push(err31);
}
errors++;
}
}
if(data.x !== undefined){
let data11 = data.x;
if(typeof data11 === "string"){
if(!pattern29.test(data11)){
const err32 = {instancePath:instancePath+"/x",schemaPath:"#/properties/x/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.length < 1000 && vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.length < 1000 && vErrors.push(err33);
}
errors++;
}
}
if(data.y !== undefined){
let data12 = data.y;
if(typeof data12 === "string"){
if(!pattern29.test(data12)){
const err34 = {instancePath:instancePath+"/y",schemaPath:"#/properties/y/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.length < 1000 && vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.length < 1000 && vErrors.push(err35);
}
errors++;
}
}
if(data.n !== undefined){
let data13 = data.n;
if(typeof data13 === "string"){
if(!pattern29.test(data13)){
const err36 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.length < 1000 && vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.length < 1000 && vErrors.push(err37);
}
errors++;
}
}
if(data.e !== undefined){
let data14 = data.e;
if(typeof data14 === "string"){
if(!pattern29.test(data14)){
const err38 = {instancePath:instancePath+"/e",schemaPath:"#/properties/e/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.length < 1000 && vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/e",schemaPath:"#/properties/e/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.length < 1000 && vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.length < 1000 && vErrors.push(err40);
}
errors++;
}
validate178.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.Jwks = validate179;
const schema57 = {"type":"object","required":["keys"],"properties":{"keys":{"type":"array","maxItems":16,"items":{"$ref":"Jwk"}}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
if(data0.length > 16){
const err1 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate178(data0[i0], {instancePath:instancePath+"/keys/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.length < 1000 ? vErrors.concat(validate178.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err2 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":{"keys":true},"dynamicProps":false,"dynamicItems":false};

exports.LastSequence = validate57;

exports.MainlandStockCode = validate139;

exports.Manifest = validate181;
const schema58 = {"type":"object","required":["businessDate","datasets"],"properties":{"businessDate":{"$ref":"Date"},"datasets":{"type":"array","minItems":4,"maxItems":100,"items":{"$ref":"DatasetSummary"}}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.businessDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessDate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.datasets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasets"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.businessDate !== undefined){
if(!(validate62(data.businessDate, {instancePath:instancePath+"/businessDate",parentData:data,parentDataProperty:"businessDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.datasets !== undefined){
let data1 = data.datasets;
if(Array.isArray(data1)){
if(data1.length > 100){
const err2 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data1.length < 4){
const err3 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit: 4}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data1[i0], {instancePath:instancePath+"/datasets/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.length < 1000 ? vErrors.concat(validate116.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err4 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":{"businessDate":true,"datasets":true},"dynamicProps":false,"dynamicItems":false};

exports.Market = validate64;

exports.Participant = validate184;
const schema59 = {"type":"object","required":["participantId","name","participantType","status","brokerNumbers"],"properties":{"participantId":{"$ref":"ParticipantId"},"name":{"type":"string","minLength":1,"maxLength":256},"nameChinese":{"type":"string","minLength":1,"maxLength":256},"participantType":{"type":"string","enum":["DIRECT_CLEARING","GENERAL_CLEARING","CLEARING_AGENCY","CUSTODIAN","STOCK_LENDER","STOCK_PLEDGEE","INVESTOR"]},"status":{"type":"string","enum":["ACTIVE","SUSPENDED"]},"exchangeParticipantId":{"type":"string","pattern":"^[0-9]{5}$"},"brokerNumbers":{"type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","$ref":"BrokerNumber"}}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.participantId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "participantId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.participantType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "participantType"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.brokerNumbers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brokerNumbers"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.participantId !== undefined){
if(!(validate75(data.participantId, {instancePath:instancePath+"/participantId",parentData:data,parentDataProperty:"participantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.length < 1000 ? vErrors.concat(validate75.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data.nameChinese !== undefined){
let data2 = data.nameChinese;
if(typeof data2 === "string"){
if(func1(data2) > 256){
const err8 = {instancePath:instancePath+"/nameChinese",schemaPath:"#/properties/nameChinese/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/nameChinese",schemaPath:"#/properties/nameChinese/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/nameChinese",schemaPath:"#/properties/nameChinese/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
if(data.participantType !== undefined){
let data3 = data.participantType;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/participantType",schemaPath:"#/properties/participantType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(!(((((((data3 === "DIRECT_CLEARING") || (data3 === "GENERAL_CLEARING")) || (data3 === "CLEARING_AGENCY")) || (data3 === "CUSTODIAN")) || (data3 === "STOCK_LENDER")) || (data3 === "STOCK_PLEDGEE")) || (data3 === "INVESTOR"))){
const err12 = {instancePath:instancePath+"/participantType",schemaPath:"#/properties/participantType/enum",keyword:"enum",params:{allowedValues: schema59.properties.participantType.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(!((data4 === "ACTIVE") || (data4 === "SUSPENDED"))){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema59.properties.status.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data.exchangeParticipantId !== undefined){
let data5 = data.exchangeParticipantId;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err15 = {instancePath:instancePath+"/exchangeParticipantId",schemaPath:"#/properties/exchangeParticipantId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/exchangeParticipantId",schemaPath:"#/properties/exchangeParticipantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
}
if(data.brokerNumbers !== undefined){
let data6 = data.brokerNumbers;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err17 = {instancePath:instancePath+"/brokerNumbers",schemaPath:"#/properties/brokerNumbers/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/brokerNumbers/" + i0,schemaPath:"#/properties/brokerNumbers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
if(!(validate60(data7, {instancePath:instancePath+"/brokerNumbers/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.length < 1000 ? vErrors.concat(validate60.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/brokerNumbers",schemaPath:"#/properties/brokerNumbers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err20 = {instancePath:instancePath+"/brokerNumbers",schemaPath:"#/properties/brokerNumbers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":{"participantId":true,"name":true,"nameChinese":true,"participantType":true,"status":true,"exchangeParticipantId":true,"brokerNumbers":true},"dynamicProps":false,"dynamicItems":false};

exports.ParticipantId = validate75;

exports.ParticipantPage = validate187;
const schema60 = {"type":"object","required":["businessDate","dataset","version","count","rows"],"properties":{"businessDate":{"$ref":"Date"},"dataset":{"type":"string","const":"participants"},"version":{"type":"integer","minimum":1,"maximum":2147483647},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"rows":{"type":"array","maxItems":1000,"items":{"$ref":"Participant"}},"nextCursor":{"$ref":"Cursor"}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.businessDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessDate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.dataset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.rows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.businessDate !== undefined){
if(!(validate62(data.businessDate, {instancePath:instancePath+"/businessDate",parentData:data,parentDataProperty:"businessDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.dataset !== undefined){
let data1 = data.dataset;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if("participants" !== data1){
const err6 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/const",keyword:"const",params:{allowedValue: "participants"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate184(data4[i0], {instancePath:instancePath+"/rows/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.length < 1000 ? vErrors.concat(validate184.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err14 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data.nextCursor !== undefined){
if(!(validate71(data.nextCursor, {instancePath:instancePath+"/nextCursor",parentData:data,parentDataProperty:"nextCursor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.length < 1000 ? vErrors.concat(validate71.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":{"businessDate":true,"dataset":true,"version":true,"count":true,"rows":true,"nextCursor":true},"dynamicProps":false,"dynamicItems":false};

exports.Problem = validate191;
const schema61 = {"type":"object","required":["type","title","status","code","traceId"],"properties":{"type":{"type":"string","format":"uri","pattern":"^urn:ocp:problem:[a-z]+(-[a-z]+)*$"},"title":{"type":"string","minLength":1,"maxLength":256},"status":{"type":"integer","minimum":400,"maximum":599},"code":{"type":"string","enum":["INVALID_PARAMETER","INVALID_CURSOR","MALFORMED_BODY","UNSUPPORTED_GRANT_TYPE","INVALID_SCOPE","TOKEN_MISSING","TOKEN_INVALID","TOKEN_EXPIRED","INVALID_CLIENT","INSUFFICIENT_SCOPE","CHANNEL_NOT_FOUND","BUSINESS_DATE_NOT_FOUND","RESOURCE_NOT_FOUND","METHOD_NOT_ALLOWED","NOT_ACCEPTABLE","EPOCH_CHANGED","SEQUENCE_IN_FUTURE","SEQUENCE_EXPIRED","BODY_TOO_LARGE","URI_TOO_LONG","UNSUPPORTED_MEDIA_TYPE","CREDENTIAL_LOCKED","RATE_LIMITED","HEADERS_TOO_LARGE","INTERNAL_ERROR","NOT_OFFERED","SERVICE_UNAVAILABLE"]},"traceId":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"},"detail":{"type":"string","minLength":1,"maxLength":4096},"violations":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"Violation"}}}};
const formats4 = require("ajv-formats/dist/formats").fullFormats.uri;
const pattern34 = new RegExp("^urn:ocp:problem:[a-z]+(-[a-z]+)*$", "u");
const pattern35 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const schema62 = {"type":"object","required":["in","name","reason"],"properties":{"in":{"type":"string","enum":["path","query","header","body"]},"name":{"type":"string","minLength":1,"maxLength":256},"reason":{"type":"string","minLength":1,"maxLength":1024}}};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.in === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.in !== undefined){
let data0 = data.in;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "path") || (data0 === "query")) || (data0 === "header")) || (data0 === "body"))){
const err4 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues: schema62.properties.in.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func1(data2) > 1024){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":{"in":true,"name":true,"reason":true},"dynamicProps":false,"dynamicItems":false};


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.traceId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern34.test(data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^urn:ocp:problem:[a-z]+(-[a-z]+)*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(!(formats4(data0))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(!(((((((((((((((((((((((((((data3 === "INVALID_PARAMETER") || (data3 === "INVALID_CURSOR")) || (data3 === "MALFORMED_BODY")) || (data3 === "UNSUPPORTED_GRANT_TYPE")) || (data3 === "INVALID_SCOPE")) || (data3 === "TOKEN_MISSING")) || (data3 === "TOKEN_INVALID")) || (data3 === "TOKEN_EXPIRED")) || (data3 === "INVALID_CLIENT")) || (data3 === "INSUFFICIENT_SCOPE")) || (data3 === "CHANNEL_NOT_FOUND")) || (data3 === "BUSINESS_DATE_NOT_FOUND")) || (data3 === "RESOURCE_NOT_FOUND")) || (data3 === "METHOD_NOT_ALLOWED")) || (data3 === "NOT_ACCEPTABLE")) || (data3 === "EPOCH_CHANGED")) || (data3 === "SEQUENCE_IN_FUTURE")) || (data3 === "SEQUENCE_EXPIRED")) || (data3 === "BODY_TOO_LARGE")) || (data3 === "URI_TOO_LONG")) || (data3 === "UNSUPPORTED_MEDIA_TYPE")) || (data3 === "CREDENTIAL_LOCKED")) || (data3 === "RATE_LIMITED")) || (data3 === "HEADERS_TOO_LARGE")) || (data3 === "INTERNAL_ERROR")) || (data3 === "NOT_OFFERED")) || (data3 === "SERVICE_UNAVAILABLE"))){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema61.properties.code.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
}
if(data.traceId !== undefined){
let data4 = data.traceId;
if(typeof data4 === "string"){
if(!pattern35.test(data4)){
const err16 = {instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
}
if(data.detail !== undefined){
let data5 = data.detail;
if(typeof data5 === "string"){
if(func1(data5) > 4096){
const err18 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
if(func1(data5) < 1){
const err19 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
}
if(data.violations !== undefined){
let data6 = data.violations;
if(Array.isArray(data6)){
if(data6.length > 100){
const err21 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate192(data6[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.length < 1000 ? vErrors.concat(validate192.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err23 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":{"type":true,"title":true,"status":true,"code":true,"traceId":true,"detail":true,"violations":true},"dynamicProps":false,"dynamicItems":false};

exports.RequirementSet = validate194;
const schema63 = {"title":"RequirementSet","description":"Which requirements count for a claim of readiness, by which cases, and what may be absent. Those that ship with ocp-conformance stand in specs/readiness/sets; you may write your own.","type":"object","additionalProperties":false,"required":["id","subject","title","about","disclaimer","mayBeAbsent","scored","leftOut"],"properties":{"id":{"description":"Name and version of the set, which is the name of its file: my-bank-2.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*-[1-9][0-9]*$"},"phase":{"description":"Phase of the schedule, by its id in specs/readiness/phases.yaml. Left out: a set of no phase.","type":"string","minLength":1},"subject":{"description":"Whose readiness it is.","type":"string","enum":["server","client"]},"title":{"description":"What meeting it means, in a few words.","$ref":"#/$defs/text"},"about":{"description":"Why these requirements count, and for whom.","$ref":"#/$defs/text"},"disclaimer":{"description":"Whose set it is, and what meeting it does not mean.","$ref":"#/$defs/text"},"mayBeAbsent":{"description":"Capabilities that a run file may declare absent. Whatever else is not applicable blocks.","type":"array","items":{"type":"object","additionalProperties":false,"required":["capability","because"],"properties":{"capability":{"description":"As in the run file.","type":"string","minLength":1},"because":{"description":"Why nobody has to have it.","$ref":"#/$defs/text"}}}},"scored":{"description":"What counts, in groups, each with why.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["because","requirements"],"properties":{"because":{"type":"string","minLength":3},"practice":{"description":"Lines of specs/readiness-practice.yaml.","type":"array","items":{"type":"string","minLength":1}},"requirements":{"description":"Id of a requirement, and the ids of the cases that count for it; of a client's cases with their delivery.","type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}}}}}},"leftOut":{"description":"Requirements that do not count, with why. What came after the set needs no line.","type":"array","items":{"type":"object","additionalProperties":false,"required":["because","requirements"],"properties":{"because":{"$ref":"#/$defs/text"},"requirements":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}}}},"$defs":{"text":{"description":"A text, or one for each language of the scorecard.","anyOf":[{"type":"string","minLength":2},{"type":"object","additionalProperties":false,"required":["en","zh-Hant"],"properties":{"en":{"type":"string","minLength":2},"zh-Hant":{"type":"string","minLength":2}}}]}}};
const func25 = Object.prototype.hasOwnProperty;
const pattern36 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*-[1-9][0-9]*$", "u");
const pattern37 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema64 = {"description":"A text, or one for each language of the scorecard.","anyOf":[{"type":"string","minLength":2},{"type":"object","additionalProperties":false,"required":["en","zh-Hant"],"properties":{"en":{"type":"string","minLength":2},"zh-Hant":{"type":"string","minLength":2}}}]};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) < 2){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.en === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data["zh-Hant"] === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "zh-Hant"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "en") || (key0 === "zh-Hant"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
if(data.en !== undefined){
let data0 = data.en;
if(typeof data0 === "string"){
if(func1(data0) < 2){
const err5 = {instancePath:instancePath+"/en",schemaPath:"#/anyOf/1/properties/en/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/anyOf/1/properties/en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
if(data["zh-Hant"] !== undefined){
let data1 = data["zh-Hant"];
if(typeof data1 === "string"){
if(func1(data1) < 2){
const err7 = {instancePath:instancePath+"/zh-Hant",schemaPath:"#/anyOf/1/properties/zh-Hant/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/zh-Hant",schemaPath:"#/anyOf/1/properties/zh-Hant/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = Math.min(vErrors.length, _errs0);
}
else {
vErrors = null;
}
}
}
validate195.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.about === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.disclaimer === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disclaimer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.mayBeAbsent === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mayBeAbsent"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.scored === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scored"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if(data.leftOut === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leftOut"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func25.call(schema63.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern36.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*-[1-9][0-9]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err11 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(!((data2 === "server") || (data2 === "client"))){
const err14 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",params:{allowedValues: schema63.properties.subject.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate195(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.length < 1000 ? vErrors.concat(validate195.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.about !== undefined){
if(!(validate195(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.length < 1000 ? vErrors.concat(validate195.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.disclaimer !== undefined){
if(!(validate195(data.disclaimer, {instancePath:instancePath+"/disclaimer",parentData:data,parentDataProperty:"disclaimer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.length < 1000 ? vErrors.concat(validate195.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.mayBeAbsent !== undefined){
let data6 = data.mayBeAbsent;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.capability === undefined){
const err15 = {instancePath:instancePath+"/mayBeAbsent/" + i0,schemaPath:"#/properties/mayBeAbsent/items/required",keyword:"required",params:{missingProperty: "capability"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(data7.because === undefined){
const err16 = {instancePath:instancePath+"/mayBeAbsent/" + i0,schemaPath:"#/properties/mayBeAbsent/items/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "capability") || (key1 === "because"))){
const err17 = {instancePath:instancePath+"/mayBeAbsent/" + i0,schemaPath:"#/properties/mayBeAbsent/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
}
if(data7.capability !== undefined){
let data8 = data7.capability;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err18 = {instancePath:instancePath+"/mayBeAbsent/" + i0+"/capability",schemaPath:"#/properties/mayBeAbsent/items/properties/capability/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/mayBeAbsent/" + i0+"/capability",schemaPath:"#/properties/mayBeAbsent/items/properties/capability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
}
if(data7.because !== undefined){
if(!(validate195(data7.because, {instancePath:instancePath+"/mayBeAbsent/" + i0+"/because",parentData:data7,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.length < 1000 ? vErrors.concat(validate195.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err20 = {instancePath:instancePath+"/mayBeAbsent/" + i0,schemaPath:"#/properties/mayBeAbsent/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/mayBeAbsent",schemaPath:"#/properties/mayBeAbsent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
if(data.scored !== undefined){
let data10 = data.scored;
if(Array.isArray(data10)){
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/scored",schemaPath:"#/properties/scored/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.because === undefined){
const err23 = {instancePath:instancePath+"/scored/" + i1,schemaPath:"#/properties/scored/items/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
if(data11.requirements === undefined){
const err24 = {instancePath:instancePath+"/scored/" + i1,schemaPath:"#/properties/scored/items/required",keyword:"required",params:{missingProperty: "requirements"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "because") || (key2 === "practice")) || (key2 === "requirements"))){
const err25 = {instancePath:instancePath+"/scored/" + i1,schemaPath:"#/properties/scored/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
}
if(data11.because !== undefined){
let data12 = data11.because;
if(typeof data12 === "string"){
if(func1(data12) < 3){
const err26 = {instancePath:instancePath+"/scored/" + i1+"/because",schemaPath:"#/properties/scored/items/properties/because/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/scored/" + i1+"/because",schemaPath:"#/properties/scored/items/properties/because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
}
if(data11.practice !== undefined){
let data13 = data11.practice;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err28 = {instancePath:instancePath+"/scored/" + i1+"/practice/" + i2,schemaPath:"#/properties/scored/items/properties/practice/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.length < 1000 && vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/scored/" + i1+"/practice/" + i2,schemaPath:"#/properties/scored/items/properties/practice/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.length < 1000 && vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/scored/" + i1+"/practice",schemaPath:"#/properties/scored/items/properties/practice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.length < 1000 && vErrors.push(err30);
}
errors++;
}
}
if(data11.requirements !== undefined){
let data15 = data11.requirements;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
let data16 = data15[key3];
if(Array.isArray(data16)){
if(data16.length < 1){
const err31 = {instancePath:instancePath+"/scored/" + i1+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scored/items/properties/requirements/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.length < 1000 && vErrors.push(err31);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(!pattern37.test(data17)){
const err32 = {instancePath:instancePath+"/scored/" + i1+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/scored/items/properties/requirements/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.length < 1000 && vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/scored/" + i1+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/scored/items/properties/requirements/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.length < 1000 && vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/scored/" + i1+"/requirements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scored/items/properties/requirements/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.length < 1000 && vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/scored/" + i1+"/requirements",schemaPath:"#/properties/scored/items/properties/requirements/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.length < 1000 && vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/scored/" + i1,schemaPath:"#/properties/scored/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.length < 1000 && vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/scored",schemaPath:"#/properties/scored/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.length < 1000 && vErrors.push(err37);
}
errors++;
}
}
if(data.leftOut !== undefined){
let data18 = data.leftOut;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.because === undefined){
const err38 = {instancePath:instancePath+"/leftOut/" + i4,schemaPath:"#/properties/leftOut/items/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.length < 1000 && vErrors.push(err38);
}
errors++;
}
if(data19.requirements === undefined){
const err39 = {instancePath:instancePath+"/leftOut/" + i4,schemaPath:"#/properties/leftOut/items/required",keyword:"required",params:{missingProperty: "requirements"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.length < 1000 && vErrors.push(err39);
}
errors++;
}
for(const key4 in data19){
if(!((key4 === "because") || (key4 === "requirements"))){
const err40 = {instancePath:instancePath+"/leftOut/" + i4,schemaPath:"#/properties/leftOut/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.length < 1000 && vErrors.push(err40);
}
errors++;
}
}
if(data19.because !== undefined){
if(!(validate195(data19.because, {instancePath:instancePath+"/leftOut/" + i4+"/because",parentData:data19,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.length < 1000 ? vErrors.concat(validate195.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data19.requirements !== undefined){
let data21 = data19.requirements;
if(Array.isArray(data21)){
if(data21.length < 1){
const err41 = {instancePath:instancePath+"/leftOut/" + i4+"/requirements",schemaPath:"#/properties/leftOut/items/properties/requirements/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.length < 1000 && vErrors.push(err41);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err42 = {instancePath:instancePath+"/leftOut/" + i4+"/requirements/" + i5,schemaPath:"#/properties/leftOut/items/properties/requirements/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.length < 1000 && vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/leftOut/" + i4+"/requirements/" + i5,schemaPath:"#/properties/leftOut/items/properties/requirements/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.length < 1000 && vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/leftOut/" + i4+"/requirements",schemaPath:"#/properties/leftOut/items/properties/requirements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.length < 1000 && vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/leftOut/" + i4,schemaPath:"#/properties/leftOut/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.length < 1000 && vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/leftOut",schemaPath:"#/properties/leftOut/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.length < 1000 && vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.length < 1000 && vErrors.push(err47);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.RunFile = validate201;
const schema65 = {"title":"RunFile","description":"The run file of ocp-conformance, usually ocp.config.yaml. It holds no secrets: those come from environment variables or files.","type":"object","additionalProperties":false,"properties":{"subject":{"description":"Who is under test. Left out: a client where the file has a client, otherwise a server.","type":"string","enum":["server","client"]},"client":{"description":"The client under test, for ocp-conformance client. Exactly one of command, image and attach.","type":"object","additionalProperties":false,"required":["deliveries"],"properties":{"command":{"description":"What starts the client: the program and its arguments. A text is split at its blanks.","$ref":"#/$defs/command"},"image":{"description":"In the place of command: a container of this image. A text is its name.","$ref":"#/$defs/clientImage"},"folder":{"description":"Where it is started. Left out: the folder of this file.","type":"string","minLength":1},"environment":{"description":"Environment variables that the client is given beside those of the launch contract. Never a secret.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"inherit":{"description":"Names of environment variables that are handed on to the client, beside PATH and the like. Secrets belong here.","type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"session":{"description":"per-case: a process for each case. shared: one for all, for a client that starts slowly; cases are successive trade dates.","type":"string","enum":["per-case","shared"],"default":"per-case"},"attach":{"description":"In the place of command: the client runs already, set to these ports of this machine and this credential.","type":"object","additionalProperties":false,"required":["primaryPort","clientId","clientSecretEnv","businessDate"],"properties":{"primaryPort":{"description":"Where the simulator is the primary address, with the token endpoint at /oauth2/token.","type":"integer","minimum":1,"maximum":65535},"secondaryPort":{"description":"Where it is the secondary address.","type":"integer","minimum":1,"maximum":65535},"clientId":{"type":"string","minLength":1},"clientSecretEnv":{"description":"Name of the environment variable that holds the secret which the client shows.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"businessDate":{"description":"The date from which on the client follows channels; the first case is played on it.","type":"string","format":"date"},"captureFile":{"description":"The file in which the client records, where its capture is a file.","type":"string","minLength":1},"incidentsFile":{"description":"The file in which it tells what it set aside, beside a capture that is no journal.","type":"string","minLength":1}}},"deliveries":{"description":"How this client gets its events. The cases are played in each.","type":"array","minItems":1,"items":{"type":"string","enum":["pull","stream"]}},"capture":{"description":"Where the client's own system tells what it recorded. Left out: the journal, in the file of OCP_CAPTURE_FILE.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"journal, csv: a file. http: an address that is asked. command: a program that prints it.","type":"string","enum":["journal","csv","http","command"]},"form":{"description":"journal: what was booked, in its order. book: what is booked now.","type":"string","enum":["journal","book"]},"columns":{"description":"csv: the column in which each member stands, by the member's name in the contract.","type":"object","additionalProperties":{"type":"string","minLength":1}},"delimiter":{"description":"csv: what stands between two columns; a comma when left out.","type":"string","minLength":1,"maxLength":1},"url":{"description":"http: the address.","type":"string","minLength":1},"command":{"description":"command: the program and its arguments.","$ref":"#/$defs/command"},"folder":{"description":"command: where it is started. Left out: where the client is.","type":"string","minLength":1}}},"timings":{"description":"What you declare of your client, in milliseconds, and how long it is waited for. They set the limits of every case.","type":"object","additionalProperties":false,"properties":{"startUpMs":{"description":"From its start to its first request, or to its ready file.","type":"integer","minimum":100,"maximum":600000,"default":10000},"firstBackOffMs":{"description":"Its first wait before it repeats what failed.","type":"integer","minimum":1,"maximum":600000,"default":500},"longestBackOffMs":{"description":"Its longest such wait.","type":"integer","minimum":1,"maximum":600000,"default":30000},"reconnectMs":{"description":"Until it goes to the secondary address when the primary does not serve.","type":"integer","minimum":1,"maximum":600000,"default":5000},"settleMs":{"description":"When nothing new was recorded for so long, it is done.","type":"integer","minimum":100,"maximum":600000,"default":3000},"graceMs":{"description":"Between SIGTERM and SIGKILL.","type":"integer","minimum":0,"maximum":60000,"default":2000},"caseMs":{"description":"One case, everything included.","type":"integer","minimum":1000,"maximum":3600000,"default":60000}}},"absent":{"description":"What this client does not have. Cases that need it become not-applicable, with the reason given here.","type":"array","items":{"type":"object","additionalProperties":false,"required":["capability","reason"],"properties":{"capability":{"type":"string","enum":["secondary","restart","tls","mutualTls","privateKeyJwt","referenceData","dayRoll","otherCredential","incidents","datasetCapture","journal"]},"reason":{"description":"A sentence that a reviewer reads in the report.","type":"string","minLength":3}}}}}},"target":{"description":"The server under test; --url may name it instead. A run file with neither target nor client is refused.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"embedded: our own simulator, fresh for each case. url: a server at an address. prism: the mock that Prism makes of our OpenAPI documents, which keeps no state. image: a server in a container, which is started for the run.","type":"string","enum":["embedded","url","prism","image"]},"image":{"description":"kind: image. The image, and how a container of it is started and reached.","type":"object","additionalProperties":false,"required":["ports"],"properties":{"name":{"description":"The image, as docker run would be given it. It is fetched where it is not on this machine.","type":"string","minLength":1},"build":{"description":"In the place of name: the image is built on this machine.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"The context. Left out: the folder of this file.","type":"string","minLength":1},"dockerfile":{"description":"Relative to the context.","type":"string","minLength":1,"default":"Dockerfile"},"arguments":{"description":"Build arguments. Never a secret.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}}}},"command":{"description":"In the place of what the image starts.","$ref":"#/$defs/command"},"files":{"description":"Files of this machine that are copied in before it starts.","type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","minLength":1},"to":{"description":"The whole path within the container.","type":"string","minLength":1}}}},"user":{"description":"As whom it runs: a name or numbers, as docker run --user takes them.","type":"string","minLength":1},"ports":{"description":"Within the container. Ports of this machine are chosen freely.","type":"object","additionalProperties":false,"required":["primary"],"properties":{"primary":{"type":"integer","minimum":1,"maximum":65535},"secondary":{"type":"integer","minimum":1,"maximum":65535}}},"scheme":{"description":"What is spoken at its ports.","type":"string","enum":["http","https"],"default":"http"},"environment":{"description":"Environment variables that it is given. Never a secret.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"inherit":{"description":"Names of environment variables that are handed on. Secrets belong here.","type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"waitFor":{"description":"When it is ready: a line of its output, or a path that answers. Left out: its health check where it has one, else its ports.","type":"object","additionalProperties":false,"properties":{"log":{"description":"Regular expression.","type":"string","minLength":1},"path":{"type":"string","pattern":"^/"},"status":{"type":"integer","minimum":100,"maximum":599,"default":200}}},"startUpMs":{"description":"How long it may take until then, in milliseconds.","type":"integer","minimum":100,"maximum":600000,"default":60000}}},"url":{"description":"Primary address, for instance https://ocp-test.example:8443","type":"string","minLength":1},"secondaryUrl":{"description":"Secondary address, which serves the same sequences.","type":"string","minLength":1},"tokenUrl":{"description":"Token endpoint, whole. Left out: /oauth2/token at the primary address.","type":"string","minLength":1},"caFile":{"description":"PEM file with the certificate authorities to trust, for a private CA.","type":"string","minLength":1},"clientCertificateFile":{"description":"PEM file with the client certificate, for mutual TLS.","type":"string","minLength":1},"clientKeyFile":{"description":"PEM file with the private key of the client certificate.","type":"string","minLength":1},"proxy":{"description":"HTTP proxy that leads to the target, for instance http://proxy.bank.example:3128","type":"string","minLength":1},"noProxy":{"description":"Hosts that are reached without the proxy.","type":"array","items":{"type":"string","minLength":1}},"incidents":{"description":"Who brings about, on this test system, what no request does: a new epoch, the close of a channel, the end of a mapping. Exactly one of url and command.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Address that is sent each incident as JSON by POST, and answers 2xx once it has happened.","type":"string","minLength":1},"command":{"description":"Program and its arguments; it reads each incident as a line of JSON from its standard input, and ends with exit code 0 once it has happened.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}}}}},"credentials":{"description":"Who signs the requests. main is needed for a url target; the others serve the cases that need them.","type":"object","additionalProperties":false,"properties":{"main":{"$ref":"#/$defs/credential"},"other":{"description":"A second GCP, to whom the first one's channels must stay hidden.","$ref":"#/$defs/credential"},"wrong":{"description":"A known client id that the suite shows with a secret that nobody ever issued: expendable, as the server may lock it.","type":"object","additionalProperties":false,"required":["clientId"],"properties":{"clientId":{"type":"string","minLength":1}}},"locked":{"description":"A credential that the server has locked.","$ref":"#/$defs/credential"},"expired":{"description":"A credential whose tokens live a second or so.","$ref":"#/$defs/credential"},"tradeDataOnly":{"description":"As main, without the scope reference-data.read.","$ref":"#/$defs/credential"},"referenceDataOnly":{"description":"As main, without the scope trade-data.read.","$ref":"#/$defs/credential"}}},"capabilities":{"type":"object","additionalProperties":false,"properties":{"absent":{"description":"What this target does not offer. Cases that need it become not-applicable, with the reason given here.","type":"array","items":{"type":"object","additionalProperties":false,"required":["capability","reason"],"properties":{"capability":{"type":"string","enum":["stream","snapshot","secondary","privateKeyJwt","gzip","rateLimit","correction","tls","mutualTls","incidents","state","secondParticipant","expendableCredential","lockedCredential","shortLivedCredential","scopedCredentials"]},"reason":{"description":"A sentence that a reviewer reads in the report.","type":"string","minLength":3}}}}}},"businessDate":{"description":"The business date on which the target is. Left out: the embedded simulator's own.","type":"string","format":"date"},"seed":{"description":"Same seed, same run.","type":"integer","minimum":0,"maximum":4294967295,"default":1},"limits":{"type":"object","additionalProperties":false,"properties":{"answerMs":{"description":"How long an answer may take before the exchange counts as failed.","type":"integer","minimum":100,"maximum":600000,"default":10000},"caseMs":{"description":"How long one case may take.","type":"integer","minimum":1000,"maximum":3600000,"default":60000},"workers":{"description":"Cases of how many areas are played side by side. Left out: one per processor; 1 for a url target, and for a client that is shared or attached to.","type":"integer","minimum":1,"maximum":64}}},"families":{"type":"object","additionalProperties":false,"properties":{"only":{"description":"Families to run. Left out: all.","type":"array","minItems":1,"items":{"type":"string","enum":["schema","sequencing","consistency","error-handling","authorization","reference-data","semantics","http-behaviour","negative-input","capacity"]}},"allow":{"description":"What a url target is spared unless it is named here. The embedded simulator is spared capacity alone, which is measured only where it is asked for.","type":"array","items":{"type":"string","enum":["negative-input","load","capacity","bad-credentials"]}}}},"negativeInput":{"description":"How much generated bad input is sent. Which input it is follows from the seed.","type":"object","additionalProperties":false,"properties":{"examplesPerRule":{"description":"Bad requests for each rule of each input.","type":"integer","minimum":1,"maximum":1000,"default":3},"shrinksPerRule":{"description":"Requests at most that make a failing example smaller; 0: none.","type":"integer","minimum":0,"maximum":1000,"default":40}}},"capacity":{"description":"Load that the target is declared to carry, and what is tolerated under it. Who writes this block asks for the capacity cases: they are played after all others and reported apart. {} takes the defaults.","type":"object","additionalProperties":false,"properties":{"pulls":{"description":"Pulls at a steady rate, whether or not the ones before have been answered.","type":"object","additionalProperties":false,"properties":{"perSecond":{"description":"Requests a second.","type":"integer","minimum":1,"maximum":500,"default":20},"seconds":{"description":"For how long.","type":"integer","minimum":1,"maximum":600,"default":3},"p99Ms":{"description":"Milliseconds within which 99 of 100 must be answered.","type":"integer","minimum":1,"maximum":600000,"default":500}}},"streams":{"description":"Streams that are opened at once, each on a channel of its own.","type":"object","additionalProperties":false,"properties":{"count":{"description":"How many; the credential must have as many channels with events.","type":"integer","minimum":1,"maximum":200,"default":6},"events":{"description":"Events that each stream is read to, from the first that the channel keeps.","type":"integer","minimum":1,"maximum":20000,"default":200},"p99Ms":{"description":"Milliseconds within which 99 of 100 must bring their first event.","type":"integer","minimum":1,"maximum":600000,"default":1000}}},"reconnects":{"description":"A stream that is dropped and resumed without a pause.","type":"object","additionalProperties":false,"properties":{"count":{"description":"How often.","type":"integer","minimum":1,"maximum":2000,"default":30},"p99Ms":{"description":"Milliseconds within which 99 of 100 must bring their first event.","type":"integer","minimum":1,"maximum":600000,"default":1000}}},"tokens":{"description":"Token requests at a steady rate.","type":"object","additionalProperties":false,"properties":{"perSecond":{"description":"Requests a second.","type":"integer","minimum":1,"maximum":500,"default":5},"seconds":{"description":"For how long.","type":"integer","minimum":1,"maximum":600,"default":2},"p99Ms":{"description":"Milliseconds within which 99 of 100 must be answered.","type":"integer","minimum":1,"maximum":600000,"default":1000}}},"lostEvents":{"description":"Events that the streams of one case may lose between them.","type":"integer","minimum":0,"maximum":20000,"default":0}}},"readiness":{"description":"What the run is to show.","type":"object","additionalProperties":false,"required":["set"],"properties":{"set":{"description":"Id of a frozen requirement set by which readiness is told (ocp-conformance readiness --list), or the file of one of your own, relative to this file.","type":"string","minLength":1},"participant":{"description":"For the declaration form: who declares, with the participant ID.","type":"string","minLength":1},"system":{"description":"For the form: the system under test, by the name that its owner gives it.","type":"string","minLength":1},"version":{"description":"For the form: its version. A changed program is tested anew, so runs of several versions make no claim.","type":"string","minLength":1},"contact":{"description":"For the form: whom to ask.","type":"string","minLength":1},"language":{"description":"Of the scorecards.","type":"string","enum":["en","zh-Hant"],"default":"en"}}},"waivers":{"description":"Failures that are known and answered for until a day. They stay visible, and are counted apart.","type":"array","items":{"type":"object","additionalProperties":false,"required":["case","owner","reason","ticket","expires"],"properties":{"case":{"description":"Id of the case, as ocp-conformance cases list has it.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"check":{"description":"Id of one check of the case. Left out: the whole case.","type":"string","minLength":1},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"reason":{"description":"A sentence that a reviewer reads in the report.","type":"string","minLength":3},"ticket":{"description":"Where the work on it is followed: an address, or the key of a ticket.","type":"string","minLength":1},"expires":{"description":"The last day on which the waiver holds.","type":"string","format":"date"}}}},"report":{"type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where run folders go, relative to this file.","type":"string","minLength":1,"default":"reports"},"allure":{"type":"object","additionalProperties":false,"properties":{"singleFile":{"description":"One HTML file, which opens without a web server and can be mailed; false: many files, for a web server.","type":"boolean","default":true},"historyFile":{"description":"JSON-lines file in which Allure keeps the history of this target.","type":"string","minLength":1}}}}}},"$defs":{"clientImage":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"name":{"description":"The image, as docker run would be given it. It is fetched where it is not on this machine.","type":"string","minLength":1},"build":{"description":"In the place of name: the image is built on this machine.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"The context. Left out: the folder of this file.","type":"string","minLength":1},"dockerfile":{"description":"Relative to the context.","type":"string","minLength":1,"default":"Dockerfile"},"arguments":{"description":"Build arguments. Never a secret.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}}}},"command":{"description":"In the place of what the image starts.","$ref":"#/$defs/command"},"files":{"description":"Files of this machine that are copied in before it starts.","type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","minLength":1},"to":{"description":"The whole path within the container.","type":"string","minLength":1}}}},"user":{"description":"As whom it runs: a name or numbers, as docker run --user takes them.","type":"string","minLength":1}}}]},"command":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string"}}]},"credential":{"type":"object","additionalProperties":false,"required":["clientId"],"properties":{"clientId":{"type":"string","minLength":1},"clientSecretEnv":{"description":"Name of the environment variable that holds the client secret.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"clientSecretFile":{"description":"File whose content is the client secret; a line end at its end is ignored.","type":"string","minLength":1},"privateKeyFile":{"description":"PEM file with the key that signs client assertions (private_key_jwt).","type":"string","minLength":1},"keyId":{"description":"The kid of that key, when the server wants one.","type":"string","minLength":1},"algorithm":{"type":"string","enum":["RS256","PS256","ES256"],"default":"ES256"}}}}};
const schema66 = {"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string"}}]};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = Math.min(vErrors.length, _errs0);
}
else {
vErrors = null;
}
}
}
validate202.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate202.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema67 = {"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"name":{"description":"The image, as docker run would be given it. It is fetched where it is not on this machine.","type":"string","minLength":1},"build":{"description":"In the place of name: the image is built on this machine.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"The context. Left out: the folder of this file.","type":"string","minLength":1},"dockerfile":{"description":"Relative to the context.","type":"string","minLength":1,"default":"Dockerfile"},"arguments":{"description":"Build arguments. Never a secret.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}}}},"command":{"description":"In the place of what the image starts.","$ref":"#/$defs/command"},"files":{"description":"Files of this machine that are copied in before it starts.","type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","minLength":1},"to":{"description":"The whole path within the container.","type":"string","minLength":1}}}},"user":{"description":"As whom it runs: a name or numbers, as docker run --user takes them.","type":"string","minLength":1}}}]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "build")) || (key0 === "command")) || (key0 === "files")) || (key0 === "user"))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
if(data.build !== undefined){
let data1 = data.build;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "folder") || (key1 === "dockerfile")) || (key1 === "arguments"))){
const err5 = {instancePath:instancePath+"/build",schemaPath:"#/anyOf/1/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
if(data1.folder !== undefined){
let data2 = data1.folder;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/build/folder",schemaPath:"#/anyOf/1/properties/build/properties/folder/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/build/folder",schemaPath:"#/anyOf/1/properties/build/properties/folder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data1.dockerfile !== undefined){
let data3 = data1.dockerfile;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/anyOf/1/properties/build/properties/dockerfile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/anyOf/1/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
if(data1.arguments !== undefined){
let data4 = data1.arguments;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
let data5 = data4[key2];
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/build/arguments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/build/properties/arguments/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
const _errs22 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/build/arguments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/build/properties/arguments/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid4 = valid4 || _valid1;
const _errs24 = errors;
if(typeof data5 !== "boolean"){
const err12 = {instancePath:instancePath+"/build/arguments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/build/properties/arguments/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err13 = {instancePath:instancePath+"/build/arguments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/build/properties/arguments/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = Math.min(vErrors.length, _errs19);
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/build/arguments",schemaPath:"#/anyOf/1/properties/build/properties/arguments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/build",schemaPath:"#/anyOf/1/properties/build/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
}
if(data.command !== undefined){
if(!(validate202(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.length < 1000 ? vErrors.concat(validate202.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.files !== undefined){
let data7 = data.files;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.from === undefined){
const err16 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/anyOf/1/properties/files/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
if(data8.to === undefined){
const err17 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/anyOf/1/properties/files/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "from") || (key3 === "to"))){
const err18 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/anyOf/1/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
}
if(data8.from !== undefined){
let data9 = data8.from;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err19 = {instancePath:instancePath+"/files/" + i0+"/from",schemaPath:"#/anyOf/1/properties/files/items/properties/from/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/files/" + i0+"/from",schemaPath:"#/anyOf/1/properties/files/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
}
if(data8.to !== undefined){
let data10 = data8.to;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err21 = {instancePath:instancePath+"/files/" + i0+"/to",schemaPath:"#/anyOf/1/properties/files/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/files/" + i0+"/to",schemaPath:"#/anyOf/1/properties/files/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/anyOf/1/properties/files/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/files",schemaPath:"#/anyOf/1/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
}
if(data.user !== undefined){
let data11 = data.user;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err25 = {instancePath:instancePath+"/user",schemaPath:"#/anyOf/1/properties/user/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/user",schemaPath:"#/anyOf/1/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err28 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.length < 1000 && vErrors.push(err28);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = Math.min(vErrors.length, _errs0);
}
else {
vErrors = null;
}
}
}
validate204.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema68 = {"type":"object","additionalProperties":false,"required":["clientId"],"properties":{"clientId":{"type":"string","minLength":1},"clientSecretEnv":{"description":"Name of the environment variable that holds the client secret.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"clientSecretFile":{"description":"File whose content is the client secret; a line end at its end is ignored.","type":"string","minLength":1},"privateKeyFile":{"description":"PEM file with the key that signs client assertions (private_key_jwt).","type":"string","minLength":1},"keyId":{"description":"The kid of that key, when the server wants one.","type":"string","minLength":1},"algorithm":{"type":"string","enum":["RS256","PS256","ES256"],"default":"ES256"}}};
const pattern38 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "clientId") || (key0 === "clientSecretEnv")) || (key0 === "clientSecretFile")) || (key0 === "privateKeyFile")) || (key0 === "keyId")) || (key0 === "algorithm"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
}
if(data.clientId !== undefined){
let data0 = data.clientId;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
if(data.clientSecretEnv !== undefined){
let data1 = data.clientSecretEnv;
if(typeof data1 === "string"){
if(!pattern38.test(data1)){
const err4 = {instancePath:instancePath+"/clientSecretEnv",schemaPath:"#/properties/clientSecretEnv/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/clientSecretEnv",schemaPath:"#/properties/clientSecretEnv/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
if(data.clientSecretFile !== undefined){
let data2 = data.clientSecretFile;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/clientSecretFile",schemaPath:"#/properties/clientSecretFile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/clientSecretFile",schemaPath:"#/properties/clientSecretFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data.privateKeyFile !== undefined){
let data3 = data.privateKeyFile;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/privateKeyFile",schemaPath:"#/properties/privateKeyFile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/privateKeyFile",schemaPath:"#/properties/privateKeyFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
if(data.keyId !== undefined){
let data4 = data.keyId;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err10 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data5 = data.algorithm;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if(!(((data5 === "RS256") || (data5 === "PS256")) || (data5 === "ES256"))){
const err13 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema68.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern41 = new RegExp("^/", "u");

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func25.call(schema65.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
}
if(data.subject !== undefined){
let data0 = data.subject;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(!((data0 === "server") || (data0 === "client"))){
const err2 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",params:{allowedValues: schema65.properties.subject.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
if(data.client !== undefined){
let data1 = data.client;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.deliveries === undefined){
const err3 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/required",keyword:"required",params:{missingProperty: "deliveries"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(func25.call(schema65.properties.client.properties, key1))){
const err4 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
if(data1.command !== undefined){
if(!(validate202(data1.command, {instancePath:instancePath+"/client/command",parentData:data1,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.length < 1000 ? vErrors.concat(validate202.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data1.image !== undefined){
if(!(validate204(data1.image, {instancePath:instancePath+"/client/image",parentData:data1,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.length < 1000 ? vErrors.concat(validate204.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data1.folder !== undefined){
let data4 = data1.folder;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err5 = {instancePath:instancePath+"/client/folder",schemaPath:"#/properties/client/properties/folder/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/client/folder",schemaPath:"#/properties/client/properties/folder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
if(data1.environment !== undefined){
let data5 = data1.environment;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/client/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/environment/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
const _errs18 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/client/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/environment/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
const _errs20 = errors;
if(typeof data6 !== "boolean"){
const err9 = {instancePath:instancePath+"/client/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/environment/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err10 = {instancePath:instancePath+"/client/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/environment/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = Math.min(vErrors.length, _errs15);
}
else {
vErrors = null;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/client/environment",schemaPath:"#/properties/client/properties/environment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
if(data1.inherit !== undefined){
let data7 = data1.inherit;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern38.test(data8)){
const err12 = {instancePath:instancePath+"/client/inherit/" + i0,schemaPath:"#/properties/client/properties/inherit/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/client/inherit/" + i0,schemaPath:"#/properties/client/properties/inherit/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/client/inherit",schemaPath:"#/properties/client/properties/inherit/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data1.session !== undefined){
let data9 = data1.session;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/client/session",schemaPath:"#/properties/client/properties/session/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(!((data9 === "per-case") || (data9 === "shared"))){
const err16 = {instancePath:instancePath+"/client/session",schemaPath:"#/properties/client/properties/session/enum",keyword:"enum",params:{allowedValues: schema65.properties.client.properties.session.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
}
if(data1.attach !== undefined){
let data10 = data1.attach;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.primaryPort === undefined){
const err17 = {instancePath:instancePath+"/client/attach",schemaPath:"#/properties/client/properties/attach/required",keyword:"required",params:{missingProperty: "primaryPort"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
if(data10.clientId === undefined){
const err18 = {instancePath:instancePath+"/client/attach",schemaPath:"#/properties/client/properties/attach/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
if(data10.clientSecretEnv === undefined){
const err19 = {instancePath:instancePath+"/client/attach",schemaPath:"#/properties/client/properties/attach/required",keyword:"required",params:{missingProperty: "clientSecretEnv"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
if(data10.businessDate === undefined){
const err20 = {instancePath:instancePath+"/client/attach",schemaPath:"#/properties/client/properties/attach/required",keyword:"required",params:{missingProperty: "businessDate"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
for(const key3 in data10){
if(!(((((((key3 === "primaryPort") || (key3 === "secondaryPort")) || (key3 === "clientId")) || (key3 === "clientSecretEnv")) || (key3 === "businessDate")) || (key3 === "captureFile")) || (key3 === "incidentsFile"))){
const err21 = {instancePath:instancePath+"/client/attach",schemaPath:"#/properties/client/properties/attach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
if(data10.primaryPort !== undefined){
let data11 = data10.primaryPort;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/client/attach/primaryPort",schemaPath:"#/properties/client/properties/attach/properties/primaryPort/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/client/attach/primaryPort",schemaPath:"#/properties/client/properties/attach/properties/primaryPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/client/attach/primaryPort",schemaPath:"#/properties/client/properties/attach/properties/primaryPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
}
}
if(data10.secondaryPort !== undefined){
let data12 = data10.secondaryPort;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/client/attach/secondaryPort",schemaPath:"#/properties/client/properties/attach/properties/secondaryPort/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/client/attach/secondaryPort",schemaPath:"#/properties/client/properties/attach/properties/secondaryPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/client/attach/secondaryPort",schemaPath:"#/properties/client/properties/attach/properties/secondaryPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
}
}
if(data10.clientId !== undefined){
let data13 = data10.clientId;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err28 = {instancePath:instancePath+"/client/attach/clientId",schemaPath:"#/properties/client/properties/attach/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.length < 1000 && vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/client/attach/clientId",schemaPath:"#/properties/client/properties/attach/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.length < 1000 && vErrors.push(err29);
}
errors++;
}
}
if(data10.clientSecretEnv !== undefined){
let data14 = data10.clientSecretEnv;
if(typeof data14 === "string"){
if(!pattern38.test(data14)){
const err30 = {instancePath:instancePath+"/client/attach/clientSecretEnv",schemaPath:"#/properties/client/properties/attach/properties/clientSecretEnv/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.length < 1000 && vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/client/attach/clientSecretEnv",schemaPath:"#/properties/client/properties/attach/properties/clientSecretEnv/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.length < 1000 && vErrors.push(err31);
}
errors++;
}
}
if(data10.businessDate !== undefined){
let data15 = data10.businessDate;
if(typeof data15 === "string"){
if(!(formats0.validate(data15))){
const err32 = {instancePath:instancePath+"/client/attach/businessDate",schemaPath:"#/properties/client/properties/attach/properties/businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.length < 1000 && vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/client/attach/businessDate",schemaPath:"#/properties/client/properties/attach/properties/businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.length < 1000 && vErrors.push(err33);
}
errors++;
}
}
if(data10.captureFile !== undefined){
let data16 = data10.captureFile;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err34 = {instancePath:instancePath+"/client/attach/captureFile",schemaPath:"#/properties/client/properties/attach/properties/captureFile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.length < 1000 && vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/client/attach/captureFile",schemaPath:"#/properties/client/properties/attach/properties/captureFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.length < 1000 && vErrors.push(err35);
}
errors++;
}
}
if(data10.incidentsFile !== undefined){
let data17 = data10.incidentsFile;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err36 = {instancePath:instancePath+"/client/attach/incidentsFile",schemaPath:"#/properties/client/properties/attach/properties/incidentsFile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.length < 1000 && vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/client/attach/incidentsFile",schemaPath:"#/properties/client/properties/attach/properties/incidentsFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.length < 1000 && vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/client/attach",schemaPath:"#/properties/client/properties/attach/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.length < 1000 && vErrors.push(err38);
}
errors++;
}
}
if(data1.deliveries !== undefined){
let data18 = data1.deliveries;
if(Array.isArray(data18)){
if(data18.length < 1){
const err39 = {instancePath:instancePath+"/client/deliveries",schemaPath:"#/properties/client/properties/deliveries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.length < 1000 && vErrors.push(err39);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 !== "string"){
const err40 = {instancePath:instancePath+"/client/deliveries/" + i1,schemaPath:"#/properties/client/properties/deliveries/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.length < 1000 && vErrors.push(err40);
}
errors++;
}
if(!((data19 === "pull") || (data19 === "stream"))){
const err41 = {instancePath:instancePath+"/client/deliveries/" + i1,schemaPath:"#/properties/client/properties/deliveries/items/enum",keyword:"enum",params:{allowedValues: schema65.properties.client.properties.deliveries.items.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.length < 1000 && vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/client/deliveries",schemaPath:"#/properties/client/properties/deliveries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.length < 1000 && vErrors.push(err42);
}
errors++;
}
}
if(data1.capture !== undefined){
let data20 = data1.capture;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind === undefined){
const err43 = {instancePath:instancePath+"/client/capture",schemaPath:"#/properties/client/properties/capture/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.length < 1000 && vErrors.push(err43);
}
errors++;
}
for(const key4 in data20){
if(!(((((((key4 === "kind") || (key4 === "form")) || (key4 === "columns")) || (key4 === "delimiter")) || (key4 === "url")) || (key4 === "command")) || (key4 === "folder"))){
const err44 = {instancePath:instancePath+"/client/capture",schemaPath:"#/properties/client/properties/capture/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.length < 1000 && vErrors.push(err44);
}
errors++;
}
}
if(data20.kind !== undefined){
let data21 = data20.kind;
if(typeof data21 !== "string"){
const err45 = {instancePath:instancePath+"/client/capture/kind",schemaPath:"#/properties/client/properties/capture/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.length < 1000 && vErrors.push(err45);
}
errors++;
}
if(!((((data21 === "journal") || (data21 === "csv")) || (data21 === "http")) || (data21 === "command"))){
const err46 = {instancePath:instancePath+"/client/capture/kind",schemaPath:"#/properties/client/properties/capture/properties/kind/enum",keyword:"enum",params:{allowedValues: schema65.properties.client.properties.capture.properties.kind.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.length < 1000 && vErrors.push(err46);
}
errors++;
}
}
if(data20.form !== undefined){
let data22 = data20.form;
if(typeof data22 !== "string"){
const err47 = {instancePath:instancePath+"/client/capture/form",schemaPath:"#/properties/client/properties/capture/properties/form/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.length < 1000 && vErrors.push(err47);
}
errors++;
}
if(!((data22 === "journal") || (data22 === "book"))){
const err48 = {instancePath:instancePath+"/client/capture/form",schemaPath:"#/properties/client/properties/capture/properties/form/enum",keyword:"enum",params:{allowedValues: schema65.properties.client.properties.capture.properties.form.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.length < 1000 && vErrors.push(err48);
}
errors++;
}
}
if(data20.columns !== undefined){
let data23 = data20.columns;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
let data24 = data23[key5];
if(typeof data24 === "string"){
if(func1(data24) < 1){
const err49 = {instancePath:instancePath+"/client/capture/columns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/capture/properties/columns/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.length < 1000 && vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/client/capture/columns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/capture/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.length < 1000 && vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/client/capture/columns",schemaPath:"#/properties/client/properties/capture/properties/columns/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.length < 1000 && vErrors.push(err51);
}
errors++;
}
}
if(data20.delimiter !== undefined){
let data25 = data20.delimiter;
if(typeof data25 === "string"){
if(func1(data25) > 1){
const err52 = {instancePath:instancePath+"/client/capture/delimiter",schemaPath:"#/properties/client/properties/capture/properties/delimiter/maxLength",keyword:"maxLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.length < 1000 && vErrors.push(err52);
}
errors++;
}
if(func1(data25) < 1){
const err53 = {instancePath:instancePath+"/client/capture/delimiter",schemaPath:"#/properties/client/properties/capture/properties/delimiter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.length < 1000 && vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/client/capture/delimiter",schemaPath:"#/properties/client/properties/capture/properties/delimiter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.length < 1000 && vErrors.push(err54);
}
errors++;
}
}
if(data20.url !== undefined){
let data26 = data20.url;
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err55 = {instancePath:instancePath+"/client/capture/url",schemaPath:"#/properties/client/properties/capture/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.length < 1000 && vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/client/capture/url",schemaPath:"#/properties/client/properties/capture/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.length < 1000 && vErrors.push(err56);
}
errors++;
}
}
if(data20.command !== undefined){
if(!(validate202(data20.command, {instancePath:instancePath+"/client/capture/command",parentData:data20,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.length < 1000 ? vErrors.concat(validate202.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data20.folder !== undefined){
let data28 = data20.folder;
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err57 = {instancePath:instancePath+"/client/capture/folder",schemaPath:"#/properties/client/properties/capture/properties/folder/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.length < 1000 && vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/client/capture/folder",schemaPath:"#/properties/client/properties/capture/properties/folder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.length < 1000 && vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/client/capture",schemaPath:"#/properties/client/properties/capture/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.length < 1000 && vErrors.push(err59);
}
errors++;
}
}
if(data1.timings !== undefined){
let data29 = data1.timings;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key6 in data29){
if(!(((((((key6 === "startUpMs") || (key6 === "firstBackOffMs")) || (key6 === "longestBackOffMs")) || (key6 === "reconnectMs")) || (key6 === "settleMs")) || (key6 === "graceMs")) || (key6 === "caseMs"))){
const err60 = {instancePath:instancePath+"/client/timings",schemaPath:"#/properties/client/properties/timings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.length < 1000 && vErrors.push(err60);
}
errors++;
}
}
if(data29.startUpMs !== undefined){
let data30 = data29.startUpMs;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err61 = {instancePath:instancePath+"/client/timings/startUpMs",schemaPath:"#/properties/client/properties/timings/properties/startUpMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.length < 1000 && vErrors.push(err61);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 600000 || isNaN(data30)){
const err62 = {instancePath:instancePath+"/client/timings/startUpMs",schemaPath:"#/properties/client/properties/timings/properties/startUpMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.length < 1000 && vErrors.push(err62);
}
errors++;
}
if(data30 < 100 || isNaN(data30)){
const err63 = {instancePath:instancePath+"/client/timings/startUpMs",schemaPath:"#/properties/client/properties/timings/properties/startUpMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.length < 1000 && vErrors.push(err63);
}
errors++;
}
}
}
if(data29.firstBackOffMs !== undefined){
let data31 = data29.firstBackOffMs;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err64 = {instancePath:instancePath+"/client/timings/firstBackOffMs",schemaPath:"#/properties/client/properties/timings/properties/firstBackOffMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.length < 1000 && vErrors.push(err64);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 600000 || isNaN(data31)){
const err65 = {instancePath:instancePath+"/client/timings/firstBackOffMs",schemaPath:"#/properties/client/properties/timings/properties/firstBackOffMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.length < 1000 && vErrors.push(err65);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err66 = {instancePath:instancePath+"/client/timings/firstBackOffMs",schemaPath:"#/properties/client/properties/timings/properties/firstBackOffMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.length < 1000 && vErrors.push(err66);
}
errors++;
}
}
}
if(data29.longestBackOffMs !== undefined){
let data32 = data29.longestBackOffMs;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err67 = {instancePath:instancePath+"/client/timings/longestBackOffMs",schemaPath:"#/properties/client/properties/timings/properties/longestBackOffMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.length < 1000 && vErrors.push(err67);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 600000 || isNaN(data32)){
const err68 = {instancePath:instancePath+"/client/timings/longestBackOffMs",schemaPath:"#/properties/client/properties/timings/properties/longestBackOffMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.length < 1000 && vErrors.push(err68);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err69 = {instancePath:instancePath+"/client/timings/longestBackOffMs",schemaPath:"#/properties/client/properties/timings/properties/longestBackOffMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.length < 1000 && vErrors.push(err69);
}
errors++;
}
}
}
if(data29.reconnectMs !== undefined){
let data33 = data29.reconnectMs;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err70 = {instancePath:instancePath+"/client/timings/reconnectMs",schemaPath:"#/properties/client/properties/timings/properties/reconnectMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.length < 1000 && vErrors.push(err70);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 600000 || isNaN(data33)){
const err71 = {instancePath:instancePath+"/client/timings/reconnectMs",schemaPath:"#/properties/client/properties/timings/properties/reconnectMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.length < 1000 && vErrors.push(err71);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err72 = {instancePath:instancePath+"/client/timings/reconnectMs",schemaPath:"#/properties/client/properties/timings/properties/reconnectMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.length < 1000 && vErrors.push(err72);
}
errors++;
}
}
}
if(data29.settleMs !== undefined){
let data34 = data29.settleMs;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err73 = {instancePath:instancePath+"/client/timings/settleMs",schemaPath:"#/properties/client/properties/timings/properties/settleMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.length < 1000 && vErrors.push(err73);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 600000 || isNaN(data34)){
const err74 = {instancePath:instancePath+"/client/timings/settleMs",schemaPath:"#/properties/client/properties/timings/properties/settleMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.length < 1000 && vErrors.push(err74);
}
errors++;
}
if(data34 < 100 || isNaN(data34)){
const err75 = {instancePath:instancePath+"/client/timings/settleMs",schemaPath:"#/properties/client/properties/timings/properties/settleMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.length < 1000 && vErrors.push(err75);
}
errors++;
}
}
}
if(data29.graceMs !== undefined){
let data35 = data29.graceMs;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err76 = {instancePath:instancePath+"/client/timings/graceMs",schemaPath:"#/properties/client/properties/timings/properties/graceMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.length < 1000 && vErrors.push(err76);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 60000 || isNaN(data35)){
const err77 = {instancePath:instancePath+"/client/timings/graceMs",schemaPath:"#/properties/client/properties/timings/properties/graceMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.length < 1000 && vErrors.push(err77);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err78 = {instancePath:instancePath+"/client/timings/graceMs",schemaPath:"#/properties/client/properties/timings/properties/graceMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.length < 1000 && vErrors.push(err78);
}
errors++;
}
}
}
if(data29.caseMs !== undefined){
let data36 = data29.caseMs;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err79 = {instancePath:instancePath+"/client/timings/caseMs",schemaPath:"#/properties/client/properties/timings/properties/caseMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.length < 1000 && vErrors.push(err79);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 3600000 || isNaN(data36)){
const err80 = {instancePath:instancePath+"/client/timings/caseMs",schemaPath:"#/properties/client/properties/timings/properties/caseMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.length < 1000 && vErrors.push(err80);
}
errors++;
}
if(data36 < 1000 || isNaN(data36)){
const err81 = {instancePath:instancePath+"/client/timings/caseMs",schemaPath:"#/properties/client/properties/timings/properties/caseMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.length < 1000 && vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/client/timings",schemaPath:"#/properties/client/properties/timings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.length < 1000 && vErrors.push(err82);
}
errors++;
}
}
if(data1.absent !== undefined){
let data37 = data1.absent;
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.capability === undefined){
const err83 = {instancePath:instancePath+"/client/absent/" + i2,schemaPath:"#/properties/client/properties/absent/items/required",keyword:"required",params:{missingProperty: "capability"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.length < 1000 && vErrors.push(err83);
}
errors++;
}
if(data38.reason === undefined){
const err84 = {instancePath:instancePath+"/client/absent/" + i2,schemaPath:"#/properties/client/properties/absent/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.length < 1000 && vErrors.push(err84);
}
errors++;
}
for(const key7 in data38){
if(!((key7 === "capability") || (key7 === "reason"))){
const err85 = {instancePath:instancePath+"/client/absent/" + i2,schemaPath:"#/properties/client/properties/absent/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.length < 1000 && vErrors.push(err85);
}
errors++;
}
}
if(data38.capability !== undefined){
let data39 = data38.capability;
if(typeof data39 !== "string"){
const err86 = {instancePath:instancePath+"/client/absent/" + i2+"/capability",schemaPath:"#/properties/client/properties/absent/items/properties/capability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.length < 1000 && vErrors.push(err86);
}
errors++;
}
if(!(((((((((((data39 === "secondary") || (data39 === "restart")) || (data39 === "tls")) || (data39 === "mutualTls")) || (data39 === "privateKeyJwt")) || (data39 === "referenceData")) || (data39 === "dayRoll")) || (data39 === "otherCredential")) || (data39 === "incidents")) || (data39 === "datasetCapture")) || (data39 === "journal"))){
const err87 = {instancePath:instancePath+"/client/absent/" + i2+"/capability",schemaPath:"#/properties/client/properties/absent/items/properties/capability/enum",keyword:"enum",params:{allowedValues: schema65.properties.client.properties.absent.items.properties.capability.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.length < 1000 && vErrors.push(err87);
}
errors++;
}
}
if(data38.reason !== undefined){
let data40 = data38.reason;
if(typeof data40 === "string"){
if(func1(data40) < 3){
const err88 = {instancePath:instancePath+"/client/absent/" + i2+"/reason",schemaPath:"#/properties/client/properties/absent/items/properties/reason/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.length < 1000 && vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/client/absent/" + i2+"/reason",schemaPath:"#/properties/client/properties/absent/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.length < 1000 && vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/client/absent/" + i2,schemaPath:"#/properties/client/properties/absent/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.length < 1000 && vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/client/absent",schemaPath:"#/properties/client/properties/absent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.length < 1000 && vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.length < 1000 && vErrors.push(err92);
}
errors++;
}
}
if(data.target !== undefined){
let data41 = data.target;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.kind === undefined){
const err93 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.length < 1000 && vErrors.push(err93);
}
errors++;
}
for(const key8 in data41){
if(!(func25.call(schema65.properties.target.properties, key8))){
const err94 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.length < 1000 && vErrors.push(err94);
}
errors++;
}
}
if(data41.kind !== undefined){
let data42 = data41.kind;
if(typeof data42 !== "string"){
const err95 = {instancePath:instancePath+"/target/kind",schemaPath:"#/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.length < 1000 && vErrors.push(err95);
}
errors++;
}
if(!((((data42 === "embedded") || (data42 === "url")) || (data42 === "prism")) || (data42 === "image"))){
const err96 = {instancePath:instancePath+"/target/kind",schemaPath:"#/properties/target/properties/kind/enum",keyword:"enum",params:{allowedValues: schema65.properties.target.properties.kind.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.length < 1000 && vErrors.push(err96);
}
errors++;
}
}
if(data41.image !== undefined){
let data43 = data41.image;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.ports === undefined){
const err97 = {instancePath:instancePath+"/target/image",schemaPath:"#/properties/target/properties/image/required",keyword:"required",params:{missingProperty: "ports"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.length < 1000 && vErrors.push(err97);
}
errors++;
}
for(const key9 in data43){
if(!(func25.call(schema65.properties.target.properties.image.properties, key9))){
const err98 = {instancePath:instancePath+"/target/image",schemaPath:"#/properties/target/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.length < 1000 && vErrors.push(err98);
}
errors++;
}
}
if(data43.name !== undefined){
let data44 = data43.name;
if(typeof data44 === "string"){
if(func1(data44) < 1){
const err99 = {instancePath:instancePath+"/target/image/name",schemaPath:"#/properties/target/properties/image/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.length < 1000 && vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/target/image/name",schemaPath:"#/properties/target/properties/image/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.length < 1000 && vErrors.push(err100);
}
errors++;
}
}
if(data43.build !== undefined){
let data45 = data43.build;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 in data45){
if(!(((key10 === "folder") || (key10 === "dockerfile")) || (key10 === "arguments"))){
const err101 = {instancePath:instancePath+"/target/image/build",schemaPath:"#/properties/target/properties/image/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.length < 1000 && vErrors.push(err101);
}
errors++;
}
}
if(data45.folder !== undefined){
let data46 = data45.folder;
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err102 = {instancePath:instancePath+"/target/image/build/folder",schemaPath:"#/properties/target/properties/image/properties/build/properties/folder/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.length < 1000 && vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/target/image/build/folder",schemaPath:"#/properties/target/properties/image/properties/build/properties/folder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.length < 1000 && vErrors.push(err103);
}
errors++;
}
}
if(data45.dockerfile !== undefined){
let data47 = data45.dockerfile;
if(typeof data47 === "string"){
if(func1(data47) < 1){
const err104 = {instancePath:instancePath+"/target/image/build/dockerfile",schemaPath:"#/properties/target/properties/image/properties/build/properties/dockerfile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.length < 1000 && vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/target/image/build/dockerfile",schemaPath:"#/properties/target/properties/image/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.length < 1000 && vErrors.push(err105);
}
errors++;
}
}
if(data45.arguments !== undefined){
let data48 = data45.arguments;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 in data48){
let data49 = data48[key11];
const _errs115 = errors;
let valid19 = false;
const _errs116 = errors;
if(typeof data49 !== "string"){
const err106 = {instancePath:instancePath+"/target/image/build/arguments/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target/properties/image/properties/build/properties/arguments/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.length < 1000 && vErrors.push(err106);
}
errors++;
}
var _valid1 = _errs116 === errors;
valid19 = valid19 || _valid1;
const _errs118 = errors;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err107 = {instancePath:instancePath+"/target/image/build/arguments/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target/properties/image/properties/build/properties/arguments/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.length < 1000 && vErrors.push(err107);
}
errors++;
}
var _valid1 = _errs118 === errors;
valid19 = valid19 || _valid1;
const _errs120 = errors;
if(typeof data49 !== "boolean"){
const err108 = {instancePath:instancePath+"/target/image/build/arguments/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target/properties/image/properties/build/properties/arguments/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.length < 1000 && vErrors.push(err108);
}
errors++;
}
var _valid1 = _errs120 === errors;
valid19 = valid19 || _valid1;
if(!valid19){
const err109 = {instancePath:instancePath+"/target/image/build/arguments/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target/properties/image/properties/build/properties/arguments/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.length < 1000 && vErrors.push(err109);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = Math.min(vErrors.length, _errs115);
}
else {
vErrors = null;
}
}
}
}
}
else {
const err110 = {instancePath:instancePath+"/target/image/build/arguments",schemaPath:"#/properties/target/properties/image/properties/build/properties/arguments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.length < 1000 && vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/target/image/build",schemaPath:"#/properties/target/properties/image/properties/build/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.length < 1000 && vErrors.push(err111);
}
errors++;
}
}
if(data43.command !== undefined){
if(!(validate202(data43.command, {instancePath:instancePath+"/target/image/command",parentData:data43,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.length < 1000 ? vErrors.concat(validate202.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data43.files !== undefined){
let data51 = data43.files;
if(Array.isArray(data51)){
const len3 = data51.length;
for(let i3=0; i3<len3; i3++){
let data52 = data51[i3];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.from === undefined){
const err112 = {instancePath:instancePath+"/target/image/files/" + i3,schemaPath:"#/properties/target/properties/image/properties/files/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.length < 1000 && vErrors.push(err112);
}
errors++;
}
if(data52.to === undefined){
const err113 = {instancePath:instancePath+"/target/image/files/" + i3,schemaPath:"#/properties/target/properties/image/properties/files/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.length < 1000 && vErrors.push(err113);
}
errors++;
}
for(const key12 in data52){
if(!((key12 === "from") || (key12 === "to"))){
const err114 = {instancePath:instancePath+"/target/image/files/" + i3,schemaPath:"#/properties/target/properties/image/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.length < 1000 && vErrors.push(err114);
}
errors++;
}
}
if(data52.from !== undefined){
let data53 = data52.from;
if(typeof data53 === "string"){
if(func1(data53) < 1){
const err115 = {instancePath:instancePath+"/target/image/files/" + i3+"/from",schemaPath:"#/properties/target/properties/image/properties/files/items/properties/from/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.length < 1000 && vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/target/image/files/" + i3+"/from",schemaPath:"#/properties/target/properties/image/properties/files/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.length < 1000 && vErrors.push(err116);
}
errors++;
}
}
if(data52.to !== undefined){
let data54 = data52.to;
if(typeof data54 === "string"){
if(func1(data54) < 1){
const err117 = {instancePath:instancePath+"/target/image/files/" + i3+"/to",schemaPath:"#/properties/target/properties/image/properties/files/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.length < 1000 && vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/target/image/files/" + i3+"/to",schemaPath:"#/properties/target/properties/image/properties/files/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.length < 1000 && vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/target/image/files/" + i3,schemaPath:"#/properties/target/properties/image/properties/files/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.length < 1000 && vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/target/image/files",schemaPath:"#/properties/target/properties/image/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.length < 1000 && vErrors.push(err120);
}
errors++;
}
}
if(data43.user !== undefined){
let data55 = data43.user;
if(typeof data55 === "string"){
if(func1(data55) < 1){
const err121 = {instancePath:instancePath+"/target/image/user",schemaPath:"#/properties/target/properties/image/properties/user/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.length < 1000 && vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/target/image/user",schemaPath:"#/properties/target/properties/image/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.length < 1000 && vErrors.push(err122);
}
errors++;
}
}
if(data43.ports !== undefined){
let data56 = data43.ports;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.primary === undefined){
const err123 = {instancePath:instancePath+"/target/image/ports",schemaPath:"#/properties/target/properties/image/properties/ports/required",keyword:"required",params:{missingProperty: "primary"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.length < 1000 && vErrors.push(err123);
}
errors++;
}
for(const key13 in data56){
if(!((key13 === "primary") || (key13 === "secondary"))){
const err124 = {instancePath:instancePath+"/target/image/ports",schemaPath:"#/properties/target/properties/image/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.length < 1000 && vErrors.push(err124);
}
errors++;
}
}
if(data56.primary !== undefined){
let data57 = data56.primary;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err125 = {instancePath:instancePath+"/target/image/ports/primary",schemaPath:"#/properties/target/properties/image/properties/ports/properties/primary/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.length < 1000 && vErrors.push(err125);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 65535 || isNaN(data57)){
const err126 = {instancePath:instancePath+"/target/image/ports/primary",schemaPath:"#/properties/target/properties/image/properties/ports/properties/primary/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.length < 1000 && vErrors.push(err126);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err127 = {instancePath:instancePath+"/target/image/ports/primary",schemaPath:"#/properties/target/properties/image/properties/ports/properties/primary/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.length < 1000 && vErrors.push(err127);
}
errors++;
}
}
}
if(data56.secondary !== undefined){
let data58 = data56.secondary;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err128 = {instancePath:instancePath+"/target/image/ports/secondary",schemaPath:"#/properties/target/properties/image/properties/ports/properties/secondary/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.length < 1000 && vErrors.push(err128);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 65535 || isNaN(data58)){
const err129 = {instancePath:instancePath+"/target/image/ports/secondary",schemaPath:"#/properties/target/properties/image/properties/ports/properties/secondary/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.length < 1000 && vErrors.push(err129);
}
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err130 = {instancePath:instancePath+"/target/image/ports/secondary",schemaPath:"#/properties/target/properties/image/properties/ports/properties/secondary/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.length < 1000 && vErrors.push(err130);
}
errors++;
}
}
}
}
else {
const err131 = {instancePath:instancePath+"/target/image/ports",schemaPath:"#/properties/target/properties/image/properties/ports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.length < 1000 && vErrors.push(err131);
}
errors++;
}
}
if(data43.scheme !== undefined){
let data59 = data43.scheme;
if(typeof data59 !== "string"){
const err132 = {instancePath:instancePath+"/target/image/scheme",schemaPath:"#/properties/target/properties/image/properties/scheme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.length < 1000 && vErrors.push(err132);
}
errors++;
}
if(!((data59 === "http") || (data59 === "https"))){
const err133 = {instancePath:instancePath+"/target/image/scheme",schemaPath:"#/properties/target/properties/image/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema65.properties.target.properties.image.properties.scheme.enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.length < 1000 && vErrors.push(err133);
}
errors++;
}
}
if(data43.environment !== undefined){
let data60 = data43.environment;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key14 in data60){
let data61 = data60[key14];
const _errs147 = errors;
let valid25 = false;
const _errs148 = errors;
if(typeof data61 !== "string"){
const err134 = {instancePath:instancePath+"/target/image/environment/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target/properties/image/properties/environment/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.length < 1000 && vErrors.push(err134);
}
errors++;
}
var _valid2 = _errs148 === errors;
valid25 = valid25 || _valid2;
const _errs150 = errors;
if(!((typeof data61 == "number") && (isFinite(data61)))){
const err135 = {instancePath:instancePath+"/target/image/environment/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target/properties/image/properties/environment/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.length < 1000 && vErrors.push(err135);
}
errors++;
}
var _valid2 = _errs150 === errors;
valid25 = valid25 || _valid2;
const _errs152 = errors;
if(typeof data61 !== "boolean"){
const err136 = {instancePath:instancePath+"/target/image/environment/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target/properties/image/properties/environment/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.length < 1000 && vErrors.push(err136);
}
errors++;
}
var _valid2 = _errs152 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const err137 = {instancePath:instancePath+"/target/image/environment/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target/properties/image/properties/environment/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.length < 1000 && vErrors.push(err137);
}
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = Math.min(vErrors.length, _errs147);
}
else {
vErrors = null;
}
}
}
}
}
else {
const err138 = {instancePath:instancePath+"/target/image/environment",schemaPath:"#/properties/target/properties/image/properties/environment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.length < 1000 && vErrors.push(err138);
}
errors++;
}
}
if(data43.inherit !== undefined){
let data62 = data43.inherit;
if(Array.isArray(data62)){
const len4 = data62.length;
for(let i4=0; i4<len4; i4++){
let data63 = data62[i4];
if(typeof data63 === "string"){
if(!pattern38.test(data63)){
const err139 = {instancePath:instancePath+"/target/image/inherit/" + i4,schemaPath:"#/properties/target/properties/image/properties/inherit/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.length < 1000 && vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/target/image/inherit/" + i4,schemaPath:"#/properties/target/properties/image/properties/inherit/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.length < 1000 && vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/target/image/inherit",schemaPath:"#/properties/target/properties/image/properties/inherit/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.length < 1000 && vErrors.push(err141);
}
errors++;
}
}
if(data43.waitFor !== undefined){
let data64 = data43.waitFor;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key15 in data64){
if(!(((key15 === "log") || (key15 === "path")) || (key15 === "status"))){
const err142 = {instancePath:instancePath+"/target/image/waitFor",schemaPath:"#/properties/target/properties/image/properties/waitFor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.length < 1000 && vErrors.push(err142);
}
errors++;
}
}
if(data64.log !== undefined){
let data65 = data64.log;
if(typeof data65 === "string"){
if(func1(data65) < 1){
const err143 = {instancePath:instancePath+"/target/image/waitFor/log",schemaPath:"#/properties/target/properties/image/properties/waitFor/properties/log/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.length < 1000 && vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/target/image/waitFor/log",schemaPath:"#/properties/target/properties/image/properties/waitFor/properties/log/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.length < 1000 && vErrors.push(err144);
}
errors++;
}
}
if(data64.path !== undefined){
let data66 = data64.path;
if(typeof data66 === "string"){
if(!pattern41.test(data66)){
const err145 = {instancePath:instancePath+"/target/image/waitFor/path",schemaPath:"#/properties/target/properties/image/properties/waitFor/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.length < 1000 && vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/target/image/waitFor/path",schemaPath:"#/properties/target/properties/image/properties/waitFor/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.length < 1000 && vErrors.push(err146);
}
errors++;
}
}
if(data64.status !== undefined){
let data67 = data64.status;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err147 = {instancePath:instancePath+"/target/image/waitFor/status",schemaPath:"#/properties/target/properties/image/properties/waitFor/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.length < 1000 && vErrors.push(err147);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 599 || isNaN(data67)){
const err148 = {instancePath:instancePath+"/target/image/waitFor/status",schemaPath:"#/properties/target/properties/image/properties/waitFor/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.length < 1000 && vErrors.push(err148);
}
errors++;
}
if(data67 < 100 || isNaN(data67)){
const err149 = {instancePath:instancePath+"/target/image/waitFor/status",schemaPath:"#/properties/target/properties/image/properties/waitFor/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.length < 1000 && vErrors.push(err149);
}
errors++;
}
}
}
}
else {
const err150 = {instancePath:instancePath+"/target/image/waitFor",schemaPath:"#/properties/target/properties/image/properties/waitFor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.length < 1000 && vErrors.push(err150);
}
errors++;
}
}
if(data43.startUpMs !== undefined){
let data68 = data43.startUpMs;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err151 = {instancePath:instancePath+"/target/image/startUpMs",schemaPath:"#/properties/target/properties/image/properties/startUpMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.length < 1000 && vErrors.push(err151);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 600000 || isNaN(data68)){
const err152 = {instancePath:instancePath+"/target/image/startUpMs",schemaPath:"#/properties/target/properties/image/properties/startUpMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.length < 1000 && vErrors.push(err152);
}
errors++;
}
if(data68 < 100 || isNaN(data68)){
const err153 = {instancePath:instancePath+"/target/image/startUpMs",schemaPath:"#/properties/target/properties/image/properties/startUpMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.length < 1000 && vErrors.push(err153);
}
errors++;
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/target/image",schemaPath:"#/properties/target/properties/image/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.length < 1000 && vErrors.push(err154);
}
errors++;
}
}
if(data41.url !== undefined){
let data69 = data41.url;
if(typeof data69 === "string"){
if(func1(data69) < 1){
const err155 = {instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.length < 1000 && vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.length < 1000 && vErrors.push(err156);
}
errors++;
}
}
if(data41.secondaryUrl !== undefined){
let data70 = data41.secondaryUrl;
if(typeof data70 === "string"){
if(func1(data70) < 1){
const err157 = {instancePath:instancePath+"/target/secondaryUrl",schemaPath:"#/properties/target/properties/secondaryUrl/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.length < 1000 && vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/target/secondaryUrl",schemaPath:"#/properties/target/properties/secondaryUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.length < 1000 && vErrors.push(err158);
}
errors++;
}
}
if(data41.tokenUrl !== undefined){
let data71 = data41.tokenUrl;
if(typeof data71 === "string"){
if(func1(data71) < 1){
const err159 = {instancePath:instancePath+"/target/tokenUrl",schemaPath:"#/properties/target/properties/tokenUrl/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.length < 1000 && vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/target/tokenUrl",schemaPath:"#/properties/target/properties/tokenUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.length < 1000 && vErrors.push(err160);
}
errors++;
}
}
if(data41.caFile !== undefined){
let data72 = data41.caFile;
if(typeof data72 === "string"){
if(func1(data72) < 1){
const err161 = {instancePath:instancePath+"/target/caFile",schemaPath:"#/properties/target/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.length < 1000 && vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/target/caFile",schemaPath:"#/properties/target/properties/caFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.length < 1000 && vErrors.push(err162);
}
errors++;
}
}
if(data41.clientCertificateFile !== undefined){
let data73 = data41.clientCertificateFile;
if(typeof data73 === "string"){
if(func1(data73) < 1){
const err163 = {instancePath:instancePath+"/target/clientCertificateFile",schemaPath:"#/properties/target/properties/clientCertificateFile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.length < 1000 && vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/target/clientCertificateFile",schemaPath:"#/properties/target/properties/clientCertificateFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.length < 1000 && vErrors.push(err164);
}
errors++;
}
}
if(data41.clientKeyFile !== undefined){
let data74 = data41.clientKeyFile;
if(typeof data74 === "string"){
if(func1(data74) < 1){
const err165 = {instancePath:instancePath+"/target/clientKeyFile",schemaPath:"#/properties/target/properties/clientKeyFile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.length < 1000 && vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/target/clientKeyFile",schemaPath:"#/properties/target/properties/clientKeyFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.length < 1000 && vErrors.push(err166);
}
errors++;
}
}
if(data41.proxy !== undefined){
let data75 = data41.proxy;
if(typeof data75 === "string"){
if(func1(data75) < 1){
const err167 = {instancePath:instancePath+"/target/proxy",schemaPath:"#/properties/target/properties/proxy/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.length < 1000 && vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/target/proxy",schemaPath:"#/properties/target/properties/proxy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.length < 1000 && vErrors.push(err168);
}
errors++;
}
}
if(data41.noProxy !== undefined){
let data76 = data41.noProxy;
if(Array.isArray(data76)){
const len5 = data76.length;
for(let i5=0; i5<len5; i5++){
let data77 = data76[i5];
if(typeof data77 === "string"){
if(func1(data77) < 1){
const err169 = {instancePath:instancePath+"/target/noProxy/" + i5,schemaPath:"#/properties/target/properties/noProxy/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.length < 1000 && vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/target/noProxy/" + i5,schemaPath:"#/properties/target/properties/noProxy/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.length < 1000 && vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/target/noProxy",schemaPath:"#/properties/target/properties/noProxy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.length < 1000 && vErrors.push(err171);
}
errors++;
}
}
if(data41.incidents !== undefined){
let data78 = data41.incidents;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key16 in data78){
if(!((key16 === "url") || (key16 === "command"))){
const err172 = {instancePath:instancePath+"/target/incidents",schemaPath:"#/properties/target/properties/incidents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.length < 1000 && vErrors.push(err172);
}
errors++;
}
}
if(data78.url !== undefined){
let data79 = data78.url;
if(typeof data79 === "string"){
if(func1(data79) < 1){
const err173 = {instancePath:instancePath+"/target/incidents/url",schemaPath:"#/properties/target/properties/incidents/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.length < 1000 && vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/target/incidents/url",schemaPath:"#/properties/target/properties/incidents/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.length < 1000 && vErrors.push(err174);
}
errors++;
}
}
if(data78.command !== undefined){
let data80 = data78.command;
if(Array.isArray(data80)){
if(data80.length < 1){
const err175 = {instancePath:instancePath+"/target/incidents/command",schemaPath:"#/properties/target/properties/incidents/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.length < 1000 && vErrors.push(err175);
}
errors++;
}
const len6 = data80.length;
for(let i6=0; i6<len6; i6++){
let data81 = data80[i6];
if(typeof data81 === "string"){
if(func1(data81) < 1){
const err176 = {instancePath:instancePath+"/target/incidents/command/" + i6,schemaPath:"#/properties/target/properties/incidents/properties/command/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.length < 1000 && vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/target/incidents/command/" + i6,schemaPath:"#/properties/target/properties/incidents/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.length < 1000 && vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/target/incidents/command",schemaPath:"#/properties/target/properties/incidents/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.length < 1000 && vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/target/incidents",schemaPath:"#/properties/target/properties/incidents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.length < 1000 && vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.length < 1000 && vErrors.push(err180);
}
errors++;
}
}
if(data.credentials !== undefined){
let data82 = data.credentials;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key17 in data82){
if(!(((((((key17 === "main") || (key17 === "other")) || (key17 === "wrong")) || (key17 === "locked")) || (key17 === "expired")) || (key17 === "tradeDataOnly")) || (key17 === "referenceDataOnly"))){
const err181 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.length < 1000 && vErrors.push(err181);
}
errors++;
}
}
if(data82.main !== undefined){
if(!(validate209(data82.main, {instancePath:instancePath+"/credentials/main",parentData:data82,parentDataProperty:"main",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.length < 1000 ? vErrors.concat(validate209.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data82.other !== undefined){
if(!(validate209(data82.other, {instancePath:instancePath+"/credentials/other",parentData:data82,parentDataProperty:"other",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.length < 1000 ? vErrors.concat(validate209.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data82.wrong !== undefined){
let data85 = data82.wrong;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.clientId === undefined){
const err182 = {instancePath:instancePath+"/credentials/wrong",schemaPath:"#/properties/credentials/properties/wrong/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.length < 1000 && vErrors.push(err182);
}
errors++;
}
for(const key18 in data85){
if(!(key18 === "clientId")){
const err183 = {instancePath:instancePath+"/credentials/wrong",schemaPath:"#/properties/credentials/properties/wrong/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.length < 1000 && vErrors.push(err183);
}
errors++;
}
}
if(data85.clientId !== undefined){
let data86 = data85.clientId;
if(typeof data86 === "string"){
if(func1(data86) < 1){
const err184 = {instancePath:instancePath+"/credentials/wrong/clientId",schemaPath:"#/properties/credentials/properties/wrong/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.length < 1000 && vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/credentials/wrong/clientId",schemaPath:"#/properties/credentials/properties/wrong/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.length < 1000 && vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/credentials/wrong",schemaPath:"#/properties/credentials/properties/wrong/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.length < 1000 && vErrors.push(err186);
}
errors++;
}
}
if(data82.locked !== undefined){
if(!(validate209(data82.locked, {instancePath:instancePath+"/credentials/locked",parentData:data82,parentDataProperty:"locked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.length < 1000 ? vErrors.concat(validate209.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data82.expired !== undefined){
if(!(validate209(data82.expired, {instancePath:instancePath+"/credentials/expired",parentData:data82,parentDataProperty:"expired",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.length < 1000 ? vErrors.concat(validate209.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data82.tradeDataOnly !== undefined){
if(!(validate209(data82.tradeDataOnly, {instancePath:instancePath+"/credentials/tradeDataOnly",parentData:data82,parentDataProperty:"tradeDataOnly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.length < 1000 ? vErrors.concat(validate209.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data82.referenceDataOnly !== undefined){
if(!(validate209(data82.referenceDataOnly, {instancePath:instancePath+"/credentials/referenceDataOnly",parentData:data82,parentDataProperty:"referenceDataOnly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.length < 1000 ? vErrors.concat(validate209.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err187 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.length < 1000 && vErrors.push(err187);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data91 = data.capabilities;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key19 in data91){
if(!(key19 === "absent")){
const err188 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.length < 1000 && vErrors.push(err188);
}
errors++;
}
}
if(data91.absent !== undefined){
let data92 = data91.absent;
if(Array.isArray(data92)){
const len7 = data92.length;
for(let i7=0; i7<len7; i7++){
let data93 = data92[i7];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.capability === undefined){
const err189 = {instancePath:instancePath+"/capabilities/absent/" + i7,schemaPath:"#/properties/capabilities/properties/absent/items/required",keyword:"required",params:{missingProperty: "capability"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.length < 1000 && vErrors.push(err189);
}
errors++;
}
if(data93.reason === undefined){
const err190 = {instancePath:instancePath+"/capabilities/absent/" + i7,schemaPath:"#/properties/capabilities/properties/absent/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.length < 1000 && vErrors.push(err190);
}
errors++;
}
for(const key20 in data93){
if(!((key20 === "capability") || (key20 === "reason"))){
const err191 = {instancePath:instancePath+"/capabilities/absent/" + i7,schemaPath:"#/properties/capabilities/properties/absent/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.length < 1000 && vErrors.push(err191);
}
errors++;
}
}
if(data93.capability !== undefined){
let data94 = data93.capability;
if(typeof data94 !== "string"){
const err192 = {instancePath:instancePath+"/capabilities/absent/" + i7+"/capability",schemaPath:"#/properties/capabilities/properties/absent/items/properties/capability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.length < 1000 && vErrors.push(err192);
}
errors++;
}
if(!((((((((((((((((data94 === "stream") || (data94 === "snapshot")) || (data94 === "secondary")) || (data94 === "privateKeyJwt")) || (data94 === "gzip")) || (data94 === "rateLimit")) || (data94 === "correction")) || (data94 === "tls")) || (data94 === "mutualTls")) || (data94 === "incidents")) || (data94 === "state")) || (data94 === "secondParticipant")) || (data94 === "expendableCredential")) || (data94 === "lockedCredential")) || (data94 === "shortLivedCredential")) || (data94 === "scopedCredentials"))){
const err193 = {instancePath:instancePath+"/capabilities/absent/" + i7+"/capability",schemaPath:"#/properties/capabilities/properties/absent/items/properties/capability/enum",keyword:"enum",params:{allowedValues: schema65.properties.capabilities.properties.absent.items.properties.capability.enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.length < 1000 && vErrors.push(err193);
}
errors++;
}
}
if(data93.reason !== undefined){
let data95 = data93.reason;
if(typeof data95 === "string"){
if(func1(data95) < 3){
const err194 = {instancePath:instancePath+"/capabilities/absent/" + i7+"/reason",schemaPath:"#/properties/capabilities/properties/absent/items/properties/reason/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.length < 1000 && vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/capabilities/absent/" + i7+"/reason",schemaPath:"#/properties/capabilities/properties/absent/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.length < 1000 && vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/capabilities/absent/" + i7,schemaPath:"#/properties/capabilities/properties/absent/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.length < 1000 && vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/capabilities/absent",schemaPath:"#/properties/capabilities/properties/absent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.length < 1000 && vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.length < 1000 && vErrors.push(err198);
}
errors++;
}
}
if(data.businessDate !== undefined){
let data96 = data.businessDate;
if(typeof data96 === "string"){
if(!(formats0.validate(data96))){
const err199 = {instancePath:instancePath+"/businessDate",schemaPath:"#/properties/businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.length < 1000 && vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/businessDate",schemaPath:"#/properties/businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.length < 1000 && vErrors.push(err200);
}
errors++;
}
}
if(data.seed !== undefined){
let data97 = data.seed;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err201 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.length < 1000 && vErrors.push(err201);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 4294967295 || isNaN(data97)){
const err202 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.length < 1000 && vErrors.push(err202);
}
errors++;
}
if(data97 < 0 || isNaN(data97)){
const err203 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.length < 1000 && vErrors.push(err203);
}
errors++;
}
}
}
if(data.limits !== undefined){
let data98 = data.limits;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key21 in data98){
if(!(((key21 === "answerMs") || (key21 === "caseMs")) || (key21 === "workers"))){
const err204 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.length < 1000 && vErrors.push(err204);
}
errors++;
}
}
if(data98.answerMs !== undefined){
let data99 = data98.answerMs;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err205 = {instancePath:instancePath+"/limits/answerMs",schemaPath:"#/properties/limits/properties/answerMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.length < 1000 && vErrors.push(err205);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 600000 || isNaN(data99)){
const err206 = {instancePath:instancePath+"/limits/answerMs",schemaPath:"#/properties/limits/properties/answerMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.length < 1000 && vErrors.push(err206);
}
errors++;
}
if(data99 < 100 || isNaN(data99)){
const err207 = {instancePath:instancePath+"/limits/answerMs",schemaPath:"#/properties/limits/properties/answerMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.length < 1000 && vErrors.push(err207);
}
errors++;
}
}
}
if(data98.caseMs !== undefined){
let data100 = data98.caseMs;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err208 = {instancePath:instancePath+"/limits/caseMs",schemaPath:"#/properties/limits/properties/caseMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.length < 1000 && vErrors.push(err208);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 3600000 || isNaN(data100)){
const err209 = {instancePath:instancePath+"/limits/caseMs",schemaPath:"#/properties/limits/properties/caseMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.length < 1000 && vErrors.push(err209);
}
errors++;
}
if(data100 < 1000 || isNaN(data100)){
const err210 = {instancePath:instancePath+"/limits/caseMs",schemaPath:"#/properties/limits/properties/caseMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.length < 1000 && vErrors.push(err210);
}
errors++;
}
}
}
if(data98.workers !== undefined){
let data101 = data98.workers;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err211 = {instancePath:instancePath+"/limits/workers",schemaPath:"#/properties/limits/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.length < 1000 && vErrors.push(err211);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 64 || isNaN(data101)){
const err212 = {instancePath:instancePath+"/limits/workers",schemaPath:"#/properties/limits/properties/workers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.length < 1000 && vErrors.push(err212);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err213 = {instancePath:instancePath+"/limits/workers",schemaPath:"#/properties/limits/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.length < 1000 && vErrors.push(err213);
}
errors++;
}
}
}
}
else {
const err214 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.length < 1000 && vErrors.push(err214);
}
errors++;
}
}
if(data.families !== undefined){
let data102 = data.families;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key22 in data102){
if(!((key22 === "only") || (key22 === "allow"))){
const err215 = {instancePath:instancePath+"/families",schemaPath:"#/properties/families/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.length < 1000 && vErrors.push(err215);
}
errors++;
}
}
if(data102.only !== undefined){
let data103 = data102.only;
if(Array.isArray(data103)){
if(data103.length < 1){
const err216 = {instancePath:instancePath+"/families/only",schemaPath:"#/properties/families/properties/only/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.length < 1000 && vErrors.push(err216);
}
errors++;
}
const len8 = data103.length;
for(let i8=0; i8<len8; i8++){
let data104 = data103[i8];
if(typeof data104 !== "string"){
const err217 = {instancePath:instancePath+"/families/only/" + i8,schemaPath:"#/properties/families/properties/only/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.length < 1000 && vErrors.push(err217);
}
errors++;
}
if(!((((((((((data104 === "schema") || (data104 === "sequencing")) || (data104 === "consistency")) || (data104 === "error-handling")) || (data104 === "authorization")) || (data104 === "reference-data")) || (data104 === "semantics")) || (data104 === "http-behaviour")) || (data104 === "negative-input")) || (data104 === "capacity"))){
const err218 = {instancePath:instancePath+"/families/only/" + i8,schemaPath:"#/properties/families/properties/only/items/enum",keyword:"enum",params:{allowedValues: schema65.properties.families.properties.only.items.enum}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.length < 1000 && vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/families/only",schemaPath:"#/properties/families/properties/only/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.length < 1000 && vErrors.push(err219);
}
errors++;
}
}
if(data102.allow !== undefined){
let data105 = data102.allow;
if(Array.isArray(data105)){
const len9 = data105.length;
for(let i9=0; i9<len9; i9++){
let data106 = data105[i9];
if(typeof data106 !== "string"){
const err220 = {instancePath:instancePath+"/families/allow/" + i9,schemaPath:"#/properties/families/properties/allow/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.length < 1000 && vErrors.push(err220);
}
errors++;
}
if(!((((data106 === "negative-input") || (data106 === "load")) || (data106 === "capacity")) || (data106 === "bad-credentials"))){
const err221 = {instancePath:instancePath+"/families/allow/" + i9,schemaPath:"#/properties/families/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema65.properties.families.properties.allow.items.enum}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.length < 1000 && vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/families/allow",schemaPath:"#/properties/families/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.length < 1000 && vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/families",schemaPath:"#/properties/families/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.length < 1000 && vErrors.push(err223);
}
errors++;
}
}
if(data.negativeInput !== undefined){
let data107 = data.negativeInput;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key23 in data107){
if(!((key23 === "examplesPerRule") || (key23 === "shrinksPerRule"))){
const err224 = {instancePath:instancePath+"/negativeInput",schemaPath:"#/properties/negativeInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.length < 1000 && vErrors.push(err224);
}
errors++;
}
}
if(data107.examplesPerRule !== undefined){
let data108 = data107.examplesPerRule;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err225 = {instancePath:instancePath+"/negativeInput/examplesPerRule",schemaPath:"#/properties/negativeInput/properties/examplesPerRule/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.length < 1000 && vErrors.push(err225);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 1000 || isNaN(data108)){
const err226 = {instancePath:instancePath+"/negativeInput/examplesPerRule",schemaPath:"#/properties/negativeInput/properties/examplesPerRule/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.length < 1000 && vErrors.push(err226);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err227 = {instancePath:instancePath+"/negativeInput/examplesPerRule",schemaPath:"#/properties/negativeInput/properties/examplesPerRule/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.length < 1000 && vErrors.push(err227);
}
errors++;
}
}
}
if(data107.shrinksPerRule !== undefined){
let data109 = data107.shrinksPerRule;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err228 = {instancePath:instancePath+"/negativeInput/shrinksPerRule",schemaPath:"#/properties/negativeInput/properties/shrinksPerRule/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.length < 1000 && vErrors.push(err228);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 1000 || isNaN(data109)){
const err229 = {instancePath:instancePath+"/negativeInput/shrinksPerRule",schemaPath:"#/properties/negativeInput/properties/shrinksPerRule/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.length < 1000 && vErrors.push(err229);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err230 = {instancePath:instancePath+"/negativeInput/shrinksPerRule",schemaPath:"#/properties/negativeInput/properties/shrinksPerRule/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.length < 1000 && vErrors.push(err230);
}
errors++;
}
}
}
}
else {
const err231 = {instancePath:instancePath+"/negativeInput",schemaPath:"#/properties/negativeInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.length < 1000 && vErrors.push(err231);
}
errors++;
}
}
if(data.capacity !== undefined){
let data110 = data.capacity;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key24 in data110){
if(!(((((key24 === "pulls") || (key24 === "streams")) || (key24 === "reconnects")) || (key24 === "tokens")) || (key24 === "lostEvents"))){
const err232 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.length < 1000 && vErrors.push(err232);
}
errors++;
}
}
if(data110.pulls !== undefined){
let data111 = data110.pulls;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key25 in data111){
if(!(((key25 === "perSecond") || (key25 === "seconds")) || (key25 === "p99Ms"))){
const err233 = {instancePath:instancePath+"/capacity/pulls",schemaPath:"#/properties/capacity/properties/pulls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.length < 1000 && vErrors.push(err233);
}
errors++;
}
}
if(data111.perSecond !== undefined){
let data112 = data111.perSecond;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err234 = {instancePath:instancePath+"/capacity/pulls/perSecond",schemaPath:"#/properties/capacity/properties/pulls/properties/perSecond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.length < 1000 && vErrors.push(err234);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 500 || isNaN(data112)){
const err235 = {instancePath:instancePath+"/capacity/pulls/perSecond",schemaPath:"#/properties/capacity/properties/pulls/properties/perSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.length < 1000 && vErrors.push(err235);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err236 = {instancePath:instancePath+"/capacity/pulls/perSecond",schemaPath:"#/properties/capacity/properties/pulls/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.length < 1000 && vErrors.push(err236);
}
errors++;
}
}
}
if(data111.seconds !== undefined){
let data113 = data111.seconds;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err237 = {instancePath:instancePath+"/capacity/pulls/seconds",schemaPath:"#/properties/capacity/properties/pulls/properties/seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.length < 1000 && vErrors.push(err237);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 600 || isNaN(data113)){
const err238 = {instancePath:instancePath+"/capacity/pulls/seconds",schemaPath:"#/properties/capacity/properties/pulls/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.length < 1000 && vErrors.push(err238);
}
errors++;
}
if(data113 < 1 || isNaN(data113)){
const err239 = {instancePath:instancePath+"/capacity/pulls/seconds",schemaPath:"#/properties/capacity/properties/pulls/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.length < 1000 && vErrors.push(err239);
}
errors++;
}
}
}
if(data111.p99Ms !== undefined){
let data114 = data111.p99Ms;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err240 = {instancePath:instancePath+"/capacity/pulls/p99Ms",schemaPath:"#/properties/capacity/properties/pulls/properties/p99Ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.length < 1000 && vErrors.push(err240);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 600000 || isNaN(data114)){
const err241 = {instancePath:instancePath+"/capacity/pulls/p99Ms",schemaPath:"#/properties/capacity/properties/pulls/properties/p99Ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.length < 1000 && vErrors.push(err241);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err242 = {instancePath:instancePath+"/capacity/pulls/p99Ms",schemaPath:"#/properties/capacity/properties/pulls/properties/p99Ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.length < 1000 && vErrors.push(err242);
}
errors++;
}
}
}
}
else {
const err243 = {instancePath:instancePath+"/capacity/pulls",schemaPath:"#/properties/capacity/properties/pulls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.length < 1000 && vErrors.push(err243);
}
errors++;
}
}
if(data110.streams !== undefined){
let data115 = data110.streams;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key26 in data115){
if(!(((key26 === "count") || (key26 === "events")) || (key26 === "p99Ms"))){
const err244 = {instancePath:instancePath+"/capacity/streams",schemaPath:"#/properties/capacity/properties/streams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.length < 1000 && vErrors.push(err244);
}
errors++;
}
}
if(data115.count !== undefined){
let data116 = data115.count;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err245 = {instancePath:instancePath+"/capacity/streams/count",schemaPath:"#/properties/capacity/properties/streams/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.length < 1000 && vErrors.push(err245);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 200 || isNaN(data116)){
const err246 = {instancePath:instancePath+"/capacity/streams/count",schemaPath:"#/properties/capacity/properties/streams/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.length < 1000 && vErrors.push(err246);
}
errors++;
}
if(data116 < 1 || isNaN(data116)){
const err247 = {instancePath:instancePath+"/capacity/streams/count",schemaPath:"#/properties/capacity/properties/streams/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.length < 1000 && vErrors.push(err247);
}
errors++;
}
}
}
if(data115.events !== undefined){
let data117 = data115.events;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err248 = {instancePath:instancePath+"/capacity/streams/events",schemaPath:"#/properties/capacity/properties/streams/properties/events/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.length < 1000 && vErrors.push(err248);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 20000 || isNaN(data117)){
const err249 = {instancePath:instancePath+"/capacity/streams/events",schemaPath:"#/properties/capacity/properties/streams/properties/events/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.length < 1000 && vErrors.push(err249);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err250 = {instancePath:instancePath+"/capacity/streams/events",schemaPath:"#/properties/capacity/properties/streams/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.length < 1000 && vErrors.push(err250);
}
errors++;
}
}
}
if(data115.p99Ms !== undefined){
let data118 = data115.p99Ms;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err251 = {instancePath:instancePath+"/capacity/streams/p99Ms",schemaPath:"#/properties/capacity/properties/streams/properties/p99Ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.length < 1000 && vErrors.push(err251);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 600000 || isNaN(data118)){
const err252 = {instancePath:instancePath+"/capacity/streams/p99Ms",schemaPath:"#/properties/capacity/properties/streams/properties/p99Ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.length < 1000 && vErrors.push(err252);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err253 = {instancePath:instancePath+"/capacity/streams/p99Ms",schemaPath:"#/properties/capacity/properties/streams/properties/p99Ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.length < 1000 && vErrors.push(err253);
}
errors++;
}
}
}
}
else {
const err254 = {instancePath:instancePath+"/capacity/streams",schemaPath:"#/properties/capacity/properties/streams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.length < 1000 && vErrors.push(err254);
}
errors++;
}
}
if(data110.reconnects !== undefined){
let data119 = data110.reconnects;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key27 in data119){
if(!((key27 === "count") || (key27 === "p99Ms"))){
const err255 = {instancePath:instancePath+"/capacity/reconnects",schemaPath:"#/properties/capacity/properties/reconnects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.length < 1000 && vErrors.push(err255);
}
errors++;
}
}
if(data119.count !== undefined){
let data120 = data119.count;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err256 = {instancePath:instancePath+"/capacity/reconnects/count",schemaPath:"#/properties/capacity/properties/reconnects/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.length < 1000 && vErrors.push(err256);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 2000 || isNaN(data120)){
const err257 = {instancePath:instancePath+"/capacity/reconnects/count",schemaPath:"#/properties/capacity/properties/reconnects/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.length < 1000 && vErrors.push(err257);
}
errors++;
}
if(data120 < 1 || isNaN(data120)){
const err258 = {instancePath:instancePath+"/capacity/reconnects/count",schemaPath:"#/properties/capacity/properties/reconnects/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.length < 1000 && vErrors.push(err258);
}
errors++;
}
}
}
if(data119.p99Ms !== undefined){
let data121 = data119.p99Ms;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err259 = {instancePath:instancePath+"/capacity/reconnects/p99Ms",schemaPath:"#/properties/capacity/properties/reconnects/properties/p99Ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.length < 1000 && vErrors.push(err259);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 600000 || isNaN(data121)){
const err260 = {instancePath:instancePath+"/capacity/reconnects/p99Ms",schemaPath:"#/properties/capacity/properties/reconnects/properties/p99Ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.length < 1000 && vErrors.push(err260);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err261 = {instancePath:instancePath+"/capacity/reconnects/p99Ms",schemaPath:"#/properties/capacity/properties/reconnects/properties/p99Ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.length < 1000 && vErrors.push(err261);
}
errors++;
}
}
}
}
else {
const err262 = {instancePath:instancePath+"/capacity/reconnects",schemaPath:"#/properties/capacity/properties/reconnects/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.length < 1000 && vErrors.push(err262);
}
errors++;
}
}
if(data110.tokens !== undefined){
let data122 = data110.tokens;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key28 in data122){
if(!(((key28 === "perSecond") || (key28 === "seconds")) || (key28 === "p99Ms"))){
const err263 = {instancePath:instancePath+"/capacity/tokens",schemaPath:"#/properties/capacity/properties/tokens/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.length < 1000 && vErrors.push(err263);
}
errors++;
}
}
if(data122.perSecond !== undefined){
let data123 = data122.perSecond;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err264 = {instancePath:instancePath+"/capacity/tokens/perSecond",schemaPath:"#/properties/capacity/properties/tokens/properties/perSecond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.length < 1000 && vErrors.push(err264);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 500 || isNaN(data123)){
const err265 = {instancePath:instancePath+"/capacity/tokens/perSecond",schemaPath:"#/properties/capacity/properties/tokens/properties/perSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.length < 1000 && vErrors.push(err265);
}
errors++;
}
if(data123 < 1 || isNaN(data123)){
const err266 = {instancePath:instancePath+"/capacity/tokens/perSecond",schemaPath:"#/properties/capacity/properties/tokens/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.length < 1000 && vErrors.push(err266);
}
errors++;
}
}
}
if(data122.seconds !== undefined){
let data124 = data122.seconds;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err267 = {instancePath:instancePath+"/capacity/tokens/seconds",schemaPath:"#/properties/capacity/properties/tokens/properties/seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.length < 1000 && vErrors.push(err267);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 600 || isNaN(data124)){
const err268 = {instancePath:instancePath+"/capacity/tokens/seconds",schemaPath:"#/properties/capacity/properties/tokens/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.length < 1000 && vErrors.push(err268);
}
errors++;
}
if(data124 < 1 || isNaN(data124)){
const err269 = {instancePath:instancePath+"/capacity/tokens/seconds",schemaPath:"#/properties/capacity/properties/tokens/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.length < 1000 && vErrors.push(err269);
}
errors++;
}
}
}
if(data122.p99Ms !== undefined){
let data125 = data122.p99Ms;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err270 = {instancePath:instancePath+"/capacity/tokens/p99Ms",schemaPath:"#/properties/capacity/properties/tokens/properties/p99Ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.length < 1000 && vErrors.push(err270);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 600000 || isNaN(data125)){
const err271 = {instancePath:instancePath+"/capacity/tokens/p99Ms",schemaPath:"#/properties/capacity/properties/tokens/properties/p99Ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.length < 1000 && vErrors.push(err271);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err272 = {instancePath:instancePath+"/capacity/tokens/p99Ms",schemaPath:"#/properties/capacity/properties/tokens/properties/p99Ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.length < 1000 && vErrors.push(err272);
}
errors++;
}
}
}
}
else {
const err273 = {instancePath:instancePath+"/capacity/tokens",schemaPath:"#/properties/capacity/properties/tokens/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.length < 1000 && vErrors.push(err273);
}
errors++;
}
}
if(data110.lostEvents !== undefined){
let data126 = data110.lostEvents;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err274 = {instancePath:instancePath+"/capacity/lostEvents",schemaPath:"#/properties/capacity/properties/lostEvents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.length < 1000 && vErrors.push(err274);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 20000 || isNaN(data126)){
const err275 = {instancePath:instancePath+"/capacity/lostEvents",schemaPath:"#/properties/capacity/properties/lostEvents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.length < 1000 && vErrors.push(err275);
}
errors++;
}
if(data126 < 0 || isNaN(data126)){
const err276 = {instancePath:instancePath+"/capacity/lostEvents",schemaPath:"#/properties/capacity/properties/lostEvents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.length < 1000 && vErrors.push(err276);
}
errors++;
}
}
}
}
else {
const err277 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.length < 1000 && vErrors.push(err277);
}
errors++;
}
}
if(data.readiness !== undefined){
let data127 = data.readiness;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.set === undefined){
const err278 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/required",keyword:"required",params:{missingProperty: "set"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.length < 1000 && vErrors.push(err278);
}
errors++;
}
for(const key29 in data127){
if(!((((((key29 === "set") || (key29 === "participant")) || (key29 === "system")) || (key29 === "version")) || (key29 === "contact")) || (key29 === "language"))){
const err279 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.length < 1000 && vErrors.push(err279);
}
errors++;
}
}
if(data127.set !== undefined){
let data128 = data127.set;
if(typeof data128 === "string"){
if(func1(data128) < 1){
const err280 = {instancePath:instancePath+"/readiness/set",schemaPath:"#/properties/readiness/properties/set/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.length < 1000 && vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/readiness/set",schemaPath:"#/properties/readiness/properties/set/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.length < 1000 && vErrors.push(err281);
}
errors++;
}
}
if(data127.participant !== undefined){
let data129 = data127.participant;
if(typeof data129 === "string"){
if(func1(data129) < 1){
const err282 = {instancePath:instancePath+"/readiness/participant",schemaPath:"#/properties/readiness/properties/participant/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.length < 1000 && vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/readiness/participant",schemaPath:"#/properties/readiness/properties/participant/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.length < 1000 && vErrors.push(err283);
}
errors++;
}
}
if(data127.system !== undefined){
let data130 = data127.system;
if(typeof data130 === "string"){
if(func1(data130) < 1){
const err284 = {instancePath:instancePath+"/readiness/system",schemaPath:"#/properties/readiness/properties/system/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.length < 1000 && vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/readiness/system",schemaPath:"#/properties/readiness/properties/system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.length < 1000 && vErrors.push(err285);
}
errors++;
}
}
if(data127.version !== undefined){
let data131 = data127.version;
if(typeof data131 === "string"){
if(func1(data131) < 1){
const err286 = {instancePath:instancePath+"/readiness/version",schemaPath:"#/properties/readiness/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.length < 1000 && vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/readiness/version",schemaPath:"#/properties/readiness/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.length < 1000 && vErrors.push(err287);
}
errors++;
}
}
if(data127.contact !== undefined){
let data132 = data127.contact;
if(typeof data132 === "string"){
if(func1(data132) < 1){
const err288 = {instancePath:instancePath+"/readiness/contact",schemaPath:"#/properties/readiness/properties/contact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.length < 1000 && vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/readiness/contact",schemaPath:"#/properties/readiness/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.length < 1000 && vErrors.push(err289);
}
errors++;
}
}
if(data127.language !== undefined){
let data133 = data127.language;
if(typeof data133 !== "string"){
const err290 = {instancePath:instancePath+"/readiness/language",schemaPath:"#/properties/readiness/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.length < 1000 && vErrors.push(err290);
}
errors++;
}
if(!((data133 === "en") || (data133 === "zh-Hant"))){
const err291 = {instancePath:instancePath+"/readiness/language",schemaPath:"#/properties/readiness/properties/language/enum",keyword:"enum",params:{allowedValues: schema65.properties.readiness.properties.language.enum}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.length < 1000 && vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.length < 1000 && vErrors.push(err292);
}
errors++;
}
}
if(data.waivers !== undefined){
let data134 = data.waivers;
if(Array.isArray(data134)){
const len10 = data134.length;
for(let i10=0; i10<len10; i10++){
let data135 = data134[i10];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.case === undefined){
const err293 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "case"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.length < 1000 && vErrors.push(err293);
}
errors++;
}
if(data135.owner === undefined){
const err294 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.length < 1000 && vErrors.push(err294);
}
errors++;
}
if(data135.reason === undefined){
const err295 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.length < 1000 && vErrors.push(err295);
}
errors++;
}
if(data135.ticket === undefined){
const err296 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "ticket"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.length < 1000 && vErrors.push(err296);
}
errors++;
}
if(data135.expires === undefined){
const err297 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.length < 1000 && vErrors.push(err297);
}
errors++;
}
for(const key30 in data135){
if(!((((((key30 === "case") || (key30 === "check")) || (key30 === "owner")) || (key30 === "reason")) || (key30 === "ticket")) || (key30 === "expires"))){
const err298 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.length < 1000 && vErrors.push(err298);
}
errors++;
}
}
if(data135.case !== undefined){
let data136 = data135.case;
if(typeof data136 === "string"){
if(!pattern37.test(data136)){
const err299 = {instancePath:instancePath+"/waivers/" + i10+"/case",schemaPath:"#/properties/waivers/items/properties/case/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.length < 1000 && vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/waivers/" + i10+"/case",schemaPath:"#/properties/waivers/items/properties/case/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.length < 1000 && vErrors.push(err300);
}
errors++;
}
}
if(data135.check !== undefined){
let data137 = data135.check;
if(typeof data137 === "string"){
if(func1(data137) < 1){
const err301 = {instancePath:instancePath+"/waivers/" + i10+"/check",schemaPath:"#/properties/waivers/items/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.length < 1000 && vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/waivers/" + i10+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.length < 1000 && vErrors.push(err302);
}
errors++;
}
}
if(data135.owner !== undefined){
let data138 = data135.owner;
if(typeof data138 === "string"){
if(func1(data138) < 1){
const err303 = {instancePath:instancePath+"/waivers/" + i10+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.length < 1000 && vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/waivers/" + i10+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.length < 1000 && vErrors.push(err304);
}
errors++;
}
}
if(data135.reason !== undefined){
let data139 = data135.reason;
if(typeof data139 === "string"){
if(func1(data139) < 3){
const err305 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.length < 1000 && vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.length < 1000 && vErrors.push(err306);
}
errors++;
}
}
if(data135.ticket !== undefined){
let data140 = data135.ticket;
if(typeof data140 === "string"){
if(func1(data140) < 1){
const err307 = {instancePath:instancePath+"/waivers/" + i10+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.length < 1000 && vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/waivers/" + i10+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.length < 1000 && vErrors.push(err308);
}
errors++;
}
}
if(data135.expires !== undefined){
let data141 = data135.expires;
if(typeof data141 === "string"){
if(!(formats0.validate(data141))){
const err309 = {instancePath:instancePath+"/waivers/" + i10+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.length < 1000 && vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/waivers/" + i10+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.length < 1000 && vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.length < 1000 && vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.length < 1000 && vErrors.push(err312);
}
errors++;
}
}
if(data.report !== undefined){
let data142 = data.report;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key31 in data142){
if(!((key31 === "folder") || (key31 === "allure"))){
const err313 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.length < 1000 && vErrors.push(err313);
}
errors++;
}
}
if(data142.folder !== undefined){
let data143 = data142.folder;
if(typeof data143 === "string"){
if(func1(data143) < 1){
const err314 = {instancePath:instancePath+"/report/folder",schemaPath:"#/properties/report/properties/folder/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.length < 1000 && vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/report/folder",schemaPath:"#/properties/report/properties/folder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.length < 1000 && vErrors.push(err315);
}
errors++;
}
}
if(data142.allure !== undefined){
let data144 = data142.allure;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key32 in data144){
if(!((key32 === "singleFile") || (key32 === "historyFile"))){
const err316 = {instancePath:instancePath+"/report/allure",schemaPath:"#/properties/report/properties/allure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.length < 1000 && vErrors.push(err316);
}
errors++;
}
}
if(data144.singleFile !== undefined){
if(typeof data144.singleFile !== "boolean"){
const err317 = {instancePath:instancePath+"/report/allure/singleFile",schemaPath:"#/properties/report/properties/allure/properties/singleFile/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.length < 1000 && vErrors.push(err317);
}
errors++;
}
}
if(data144.historyFile !== undefined){
let data146 = data144.historyFile;
if(typeof data146 === "string"){
if(func1(data146) < 1){
const err318 = {instancePath:instancePath+"/report/allure/historyFile",schemaPath:"#/properties/report/properties/allure/properties/historyFile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.length < 1000 && vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/report/allure/historyFile",schemaPath:"#/properties/report/properties/allure/properties/historyFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.length < 1000 && vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/report/allure",schemaPath:"#/properties/report/properties/allure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.length < 1000 && vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.length < 1000 && vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.length < 1000 && vErrors.push(err322);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Sequence = validate82;

exports.SideTotals = validate94;

exports.SnapshotPage = validate216;
const schema69 = {"type":"object","required":["channelId","epoch","state","asOfSequence","count","trades"],"properties":{"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"state":{"$ref":"ChannelState"},"asOfSequence":{"$ref":"LastSequence"},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"trades":{"type":"array","maxItems":1000,"items":{"$ref":"Trade"}},"nextCursor":{"$ref":"Cursor"}}};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.epoch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.asOfSequence === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOfSequence"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.count === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.trades === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trades"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.state !== undefined){
if(!(validate79(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.length < 1000 ? vErrors.concat(validate79.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.asOfSequence !== undefined){
if(!(validate57(data.asOfSequence, {instancePath:instancePath+"/asOfSequence",parentData:data,parentDataProperty:"asOfSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.length < 1000 ? vErrors.concat(validate57.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.count !== undefined){
let data4 = data.count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
}
if(data.trades !== undefined){
let data5 = data.trades;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err9 = {instancePath:instancePath+"/trades",schemaPath:"#/properties/trades/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate131(data5[i0], {instancePath:instancePath+"/trades/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.length < 1000 ? vErrors.concat(validate131.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err10 = {instancePath:instancePath+"/trades",schemaPath:"#/properties/trades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
if(data.nextCursor !== undefined){
if(!(validate71(data.nextCursor, {instancePath:instancePath+"/nextCursor",parentData:data,parentDataProperty:"nextCursor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.length < 1000 ? vErrors.concat(validate71.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":{"channelId":true,"epoch":true,"state":true,"asOfSequence":true,"count":true,"trades":true,"nextCursor":true},"dynamicProps":false,"dynamicItems":false};

exports.Stock = validate223;
const schema70 = {"type":"object","required":["stockCode","market","shortName","category","boardLot","tradingCurrency","domainSettlementStockCode","admittedToCcass","subjectToStampDuty","shortSellEligible","casEligible","vcmEligible","posEligible"],"properties":{"stockCode":{"$ref":"StockCode"},"market":{"$ref":"Market"},"shortName":{"type":"string","minLength":1,"maxLength":64},"nameChinese":{"type":"string","minLength":1,"maxLength":256},"category":{"type":"string","minLength":1,"maxLength":64},"subCategory":{"type":"string","minLength":1,"maxLength":128},"isin":{"$ref":"Isin"},"boardLot":{"type":"integer","minimum":1,"maximum":99999999},"tradingCurrency":{"$ref":"Currency"},"domainSettlementStockCode":{"$ref":"StockCode"},"rmbCounterStockCode":{"$ref":"StockCode"},"mainlandStockCode":{"$ref":"MainlandStockCode"},"chinaConnectEligibility":{"type":"string","enum":["BUY_AND_SELL","SELL_ONLY"]},"faceValueRmb":{"type":"string","pattern":"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,8})?$"},"admittedToCcass":{"type":"boolean"},"subjectToStampDuty":{"type":"boolean"},"shortSellEligible":{"type":"boolean"},"casEligible":{"type":"boolean"},"vcmEligible":{"type":"boolean"},"posEligible":{"type":"boolean"},"spreadTable":{"type":"string","enum":["1","3","5","6"]},"debtBoardLotNominal":{"type":"integer","minimum":1,"maximum":99999999999},"debtInvestorType":{"type":"string","minLength":1,"maxLength":64},"expiryDate":{"$ref":"Date"}},"if":{"type":"object","required":["market"],"properties":{"market":{"type":"string","const":"HK"}}},"then":{"type":"object","properties":{"mainlandStockCode":false,"chinaConnectEligibility":false,"faceValueRmb":false}},"else":{"type":"object","required":["mainlandStockCode"],"properties":{"mainlandStockCode":{"type":"string"},"tradingCurrency":{"type":"string","const":"CNY"}}}};
const pattern44 = new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,8})?$", "u");

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.market === undefined) && (missing0 = "market")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
else {
if(data.market !== undefined){
let data0 = data.market;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("HK" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(vErrors.length, _errs1);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainlandStockCode !== undefined){
const err4 = {instancePath:instancePath+"/mainlandStockCode",schemaPath:"#/then/properties/mainlandStockCode/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.chinaConnectEligibility !== undefined){
const err5 = {instancePath:instancePath+"/chinaConnectEligibility",schemaPath:"#/then/properties/chinaConnectEligibility/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.faceValueRmb !== undefined){
const err6 = {instancePath:instancePath+"/faceValueRmb",schemaPath:"#/then/properties/faceValueRmb/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.mainlandStockCode = true;
props0.chinaConnectEligibility = true;
props0.faceValueRmb = true;
props0.market = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainlandStockCode === undefined){
const err8 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "mainlandStockCode"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data.mainlandStockCode !== undefined){
if(typeof data.mainlandStockCode !== "string"){
const err9 = {instancePath:instancePath+"/mainlandStockCode",schemaPath:"#/else/properties/mainlandStockCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
if(data.tradingCurrency !== undefined){
let data5 = data.tradingCurrency;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/tradingCurrency",schemaPath:"#/else/properties/tradingCurrency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if("CNY" !== data5){
const err11 = {instancePath:instancePath+"/tradingCurrency",schemaPath:"#/else/properties/tradingCurrency/const",keyword:"const",params:{allowedValue: "CNY"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.mainlandStockCode = true;
props0.tradingCurrency = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stockCode === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stockCode"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
if(data.market === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "market"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(data.shortName === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shortName"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
if(data.category === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
if(data.boardLot === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boardLot"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
if(data.tradingCurrency === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tradingCurrency"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
if(data.domainSettlementStockCode === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainSettlementStockCode"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
if(data.admittedToCcass === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "admittedToCcass"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
if(data.subjectToStampDuty === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectToStampDuty"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
if(data.shortSellEligible === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shortSellEligible"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
if(data.casEligible === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "casEligible"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
if(data.vcmEligible === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vcmEligible"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
if(data.posEligible === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "posEligible"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.stockCode = true;
props0.market = true;
props0.shortName = true;
props0.nameChinese = true;
props0.category = true;
props0.subCategory = true;
props0.isin = true;
props0.boardLot = true;
props0.tradingCurrency = true;
props0.domainSettlementStockCode = true;
props0.rmbCounterStockCode = true;
props0.mainlandStockCode = true;
props0.chinaConnectEligibility = true;
props0.faceValueRmb = true;
props0.admittedToCcass = true;
props0.subjectToStampDuty = true;
props0.shortSellEligible = true;
props0.casEligible = true;
props0.vcmEligible = true;
props0.posEligible = true;
props0.spreadTable = true;
props0.debtBoardLotNominal = true;
props0.debtInvestorType = true;
props0.expiryDate = true;
}
if(data.stockCode !== undefined){
if(!(validate136(data.stockCode, {instancePath:instancePath+"/stockCode",parentData:data,parentDataProperty:"stockCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.length < 1000 ? vErrors.concat(validate136.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.market !== undefined){
if(!(validate64(data.market, {instancePath:instancePath+"/market",parentData:data,parentDataProperty:"market",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.length < 1000 ? vErrors.concat(validate64.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.shortName !== undefined){
let data8 = data.shortName;
if(typeof data8 === "string"){
if(func1(data8) > 64){
const err27 = {instancePath:instancePath+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
if(func1(data8) < 1){
const err28 = {instancePath:instancePath+"/shortName",schemaPath:"#/properties/shortName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.length < 1000 && vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.length < 1000 && vErrors.push(err29);
}
errors++;
}
}
if(data.nameChinese !== undefined){
let data9 = data.nameChinese;
if(typeof data9 === "string"){
if(func1(data9) > 256){
const err30 = {instancePath:instancePath+"/nameChinese",schemaPath:"#/properties/nameChinese/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.length < 1000 && vErrors.push(err30);
}
errors++;
}
if(func1(data9) < 1){
const err31 = {instancePath:instancePath+"/nameChinese",schemaPath:"#/properties/nameChinese/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.length < 1000 && vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/nameChinese",schemaPath:"#/properties/nameChinese/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.length < 1000 && vErrors.push(err32);
}
errors++;
}
}
if(data.category !== undefined){
let data10 = data.category;
if(typeof data10 === "string"){
if(func1(data10) > 64){
const err33 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.length < 1000 && vErrors.push(err33);
}
errors++;
}
if(func1(data10) < 1){
const err34 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.length < 1000 && vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.length < 1000 && vErrors.push(err35);
}
errors++;
}
}
if(data.subCategory !== undefined){
let data11 = data.subCategory;
if(typeof data11 === "string"){
if(func1(data11) > 128){
const err36 = {instancePath:instancePath+"/subCategory",schemaPath:"#/properties/subCategory/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.length < 1000 && vErrors.push(err36);
}
errors++;
}
if(func1(data11) < 1){
const err37 = {instancePath:instancePath+"/subCategory",schemaPath:"#/properties/subCategory/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.length < 1000 && vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/subCategory",schemaPath:"#/properties/subCategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.length < 1000 && vErrors.push(err38);
}
errors++;
}
}
if(data.isin !== undefined){
if(!(validate141(data.isin, {instancePath:instancePath+"/isin",parentData:data,parentDataProperty:"isin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.length < 1000 ? vErrors.concat(validate141.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.boardLot !== undefined){
let data13 = data.boardLot;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err39 = {instancePath:instancePath+"/boardLot",schemaPath:"#/properties/boardLot/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.length < 1000 && vErrors.push(err39);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 99999999 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/boardLot",schemaPath:"#/properties/boardLot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.length < 1000 && vErrors.push(err40);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/boardLot",schemaPath:"#/properties/boardLot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.length < 1000 && vErrors.push(err41);
}
errors++;
}
}
}
if(data.tradingCurrency !== undefined){
if(!(validate66(data.tradingCurrency, {instancePath:instancePath+"/tradingCurrency",parentData:data,parentDataProperty:"tradingCurrency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.length < 1000 ? vErrors.concat(validate66.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.domainSettlementStockCode !== undefined){
if(!(validate136(data.domainSettlementStockCode, {instancePath:instancePath+"/domainSettlementStockCode",parentData:data,parentDataProperty:"domainSettlementStockCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.length < 1000 ? vErrors.concat(validate136.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.rmbCounterStockCode !== undefined){
if(!(validate136(data.rmbCounterStockCode, {instancePath:instancePath+"/rmbCounterStockCode",parentData:data,parentDataProperty:"rmbCounterStockCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.length < 1000 ? vErrors.concat(validate136.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.mainlandStockCode !== undefined){
if(!(validate139(data.mainlandStockCode, {instancePath:instancePath+"/mainlandStockCode",parentData:data,parentDataProperty:"mainlandStockCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.length < 1000 ? vErrors.concat(validate139.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.chinaConnectEligibility !== undefined){
let data18 = data.chinaConnectEligibility;
if(typeof data18 !== "string"){
const err42 = {instancePath:instancePath+"/chinaConnectEligibility",schemaPath:"#/properties/chinaConnectEligibility/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.length < 1000 && vErrors.push(err42);
}
errors++;
}
if(!((data18 === "BUY_AND_SELL") || (data18 === "SELL_ONLY"))){
const err43 = {instancePath:instancePath+"/chinaConnectEligibility",schemaPath:"#/properties/chinaConnectEligibility/enum",keyword:"enum",params:{allowedValues: schema70.properties.chinaConnectEligibility.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.length < 1000 && vErrors.push(err43);
}
errors++;
}
}
if(data.faceValueRmb !== undefined){
let data19 = data.faceValueRmb;
if(typeof data19 === "string"){
if(!pattern44.test(data19)){
const err44 = {instancePath:instancePath+"/faceValueRmb",schemaPath:"#/properties/faceValueRmb/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,8})?$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.length < 1000 && vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/faceValueRmb",schemaPath:"#/properties/faceValueRmb/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.length < 1000 && vErrors.push(err45);
}
errors++;
}
}
if(data.admittedToCcass !== undefined){
if(typeof data.admittedToCcass !== "boolean"){
const err46 = {instancePath:instancePath+"/admittedToCcass",schemaPath:"#/properties/admittedToCcass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.length < 1000 && vErrors.push(err46);
}
errors++;
}
}
if(data.subjectToStampDuty !== undefined){
if(typeof data.subjectToStampDuty !== "boolean"){
const err47 = {instancePath:instancePath+"/subjectToStampDuty",schemaPath:"#/properties/subjectToStampDuty/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.length < 1000 && vErrors.push(err47);
}
errors++;
}
}
if(data.shortSellEligible !== undefined){
if(typeof data.shortSellEligible !== "boolean"){
const err48 = {instancePath:instancePath+"/shortSellEligible",schemaPath:"#/properties/shortSellEligible/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.length < 1000 && vErrors.push(err48);
}
errors++;
}
}
if(data.casEligible !== undefined){
if(typeof data.casEligible !== "boolean"){
const err49 = {instancePath:instancePath+"/casEligible",schemaPath:"#/properties/casEligible/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.length < 1000 && vErrors.push(err49);
}
errors++;
}
}
if(data.vcmEligible !== undefined){
if(typeof data.vcmEligible !== "boolean"){
const err50 = {instancePath:instancePath+"/vcmEligible",schemaPath:"#/properties/vcmEligible/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.length < 1000 && vErrors.push(err50);
}
errors++;
}
}
if(data.posEligible !== undefined){
if(typeof data.posEligible !== "boolean"){
const err51 = {instancePath:instancePath+"/posEligible",schemaPath:"#/properties/posEligible/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.length < 1000 && vErrors.push(err51);
}
errors++;
}
}
if(data.spreadTable !== undefined){
let data26 = data.spreadTable;
if(typeof data26 !== "string"){
const err52 = {instancePath:instancePath+"/spreadTable",schemaPath:"#/properties/spreadTable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.length < 1000 && vErrors.push(err52);
}
errors++;
}
if(!((((data26 === "1") || (data26 === "3")) || (data26 === "5")) || (data26 === "6"))){
const err53 = {instancePath:instancePath+"/spreadTable",schemaPath:"#/properties/spreadTable/enum",keyword:"enum",params:{allowedValues: schema70.properties.spreadTable.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.length < 1000 && vErrors.push(err53);
}
errors++;
}
}
if(data.debtBoardLotNominal !== undefined){
let data27 = data.debtBoardLotNominal;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err54 = {instancePath:instancePath+"/debtBoardLotNominal",schemaPath:"#/properties/debtBoardLotNominal/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.length < 1000 && vErrors.push(err54);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 99999999999 || isNaN(data27)){
const err55 = {instancePath:instancePath+"/debtBoardLotNominal",schemaPath:"#/properties/debtBoardLotNominal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.length < 1000 && vErrors.push(err55);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err56 = {instancePath:instancePath+"/debtBoardLotNominal",schemaPath:"#/properties/debtBoardLotNominal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.length < 1000 && vErrors.push(err56);
}
errors++;
}
}
}
if(data.debtInvestorType !== undefined){
let data28 = data.debtInvestorType;
if(typeof data28 === "string"){
if(func1(data28) > 64){
const err57 = {instancePath:instancePath+"/debtInvestorType",schemaPath:"#/properties/debtInvestorType/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.length < 1000 && vErrors.push(err57);
}
errors++;
}
if(func1(data28) < 1){
const err58 = {instancePath:instancePath+"/debtInvestorType",schemaPath:"#/properties/debtInvestorType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.length < 1000 && vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/debtInvestorType",schemaPath:"#/properties/debtInvestorType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.length < 1000 && vErrors.push(err59);
}
errors++;
}
}
if(data.expiryDate !== undefined){
if(!(validate62(data.expiryDate, {instancePath:instancePath+"/expiryDate",parentData:data,parentDataProperty:"expiryDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.length < 1000 && vErrors.push(err60);
}
errors++;
}
validate223.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate223.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.StockCode = validate136;

exports.StockPage = validate232;
const schema71 = {"type":"object","required":["businessDate","dataset","version","count","rows"],"properties":{"businessDate":{"$ref":"Date"},"dataset":{"type":"string","const":"stocks"},"version":{"type":"integer","minimum":1,"maximum":2147483647},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"rows":{"type":"array","maxItems":1000,"items":{"$ref":"Stock"}},"nextCursor":{"$ref":"Cursor"}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.businessDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessDate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.dataset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.rows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.businessDate !== undefined){
if(!(validate62(data.businessDate, {instancePath:instancePath+"/businessDate",parentData:data,parentDataProperty:"businessDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.length < 1000 ? vErrors.concat(validate62.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.dataset !== undefined){
let data1 = data.dataset;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if("stocks" !== data1){
const err6 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/const",keyword:"const",params:{allowedValue: "stocks"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate223(data4[i0], {instancePath:instancePath+"/rows/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.length < 1000 ? vErrors.concat(validate223.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err14 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
if(data.nextCursor !== undefined){
if(!(validate71(data.nextCursor, {instancePath:instancePath+"/nextCursor",parentData:data,parentDataProperty:"nextCursor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.length < 1000 ? vErrors.concat(validate71.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":{"businessDate":true,"dataset":true,"version":true,"count":true,"rows":true,"nextCursor":true},"dynamicProps":false,"dynamicItems":false};

exports.StreamEnd = validate236;
const schema72 = {"type":"object","required":["channelId","reason"],"properties":{"channelId":{"$ref":"ChannelId"},"reason":{"type":"string","enum":["SUPERSEDED","CHANNEL_CLOSED","EPOCH_CHANGED","TOKEN_EXPIRED","SERVER_SHUTDOWN"]}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channelId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(!(((((data1 === "SUPERSEDED") || (data1 === "CHANNEL_CLOSED")) || (data1 === "EPOCH_CHANGED")) || (data1 === "TOKEN_EXPIRED")) || (data1 === "SERVER_SHUTDOWN"))){
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema72.properties.reason.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":{"channelId":true,"reason":true},"dynamicProps":false,"dynamicItems":false};

exports.Subscription = validate238;
const schema73 = {"type":"object","required":["callbackUrl"],"properties":{"callbackUrl":{"type":"string","format":"uri","pattern":"^https://","maxLength":2048},"channelIds":{"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"$ref":"ChannelId"}},"acknowledgedSequences":{"type":"array","maxItems":10000,"items":{"$ref":"Acknowledgement"}}}};
const func0 = require("ajv/dist/runtime/equal").default;
const pattern45 = new RegExp("^https://", "u");

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callbackUrl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callbackUrl"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.callbackUrl !== undefined){
let data0 = data.callbackUrl;
if(typeof data0 === "string"){
if(func1(data0) > 2048){
const err1 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/properties/callbackUrl/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(!pattern45.test(data0)){
const err2 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/properties/callbackUrl/pattern",keyword:"pattern",params:{pattern: "^https://"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(!(formats4(data0))){
const err3 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/properties/callbackUrl/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/properties/callbackUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
if(data.channelIds !== undefined){
let data1 = data.channelIds;
if(Array.isArray(data1)){
if(data1.length > 10000){
const err5 = {instancePath:instancePath+"/channelIds",schemaPath:"#/properties/channelIds/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/channelIds",schemaPath:"#/properties/channelIds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data1[i0], {instancePath:instancePath+"/channelIds/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err7 = {instancePath:instancePath+"/channelIds",schemaPath:"#/properties/channelIds/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/channelIds",schemaPath:"#/properties/channelIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
if(data.acknowledgedSequences !== undefined){
let data3 = data.acknowledgedSequences;
if(Array.isArray(data3)){
if(data3.length > 10000){
const err9 = {instancePath:instancePath+"/acknowledgedSequences",schemaPath:"#/properties/acknowledgedSequences/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
if(!(validate52(data3[i2], {instancePath:instancePath+"/acknowledgedSequences/" + i2,parentData:data3,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.length < 1000 ? vErrors.concat(validate52.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err10 = {instancePath:instancePath+"/acknowledgedSequences",schemaPath:"#/properties/acknowledgedSequences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"callbackUrl":true,"channelIds":true,"acknowledgedSequences":true},"dynamicProps":false,"dynamicItems":false};

exports.Timestamp = validate91;

exports.TokenProblem = validate241;
const schema74 = {"type":"object","required":["type","title","status","code","traceId","error"],"properties":{"type":{"type":"string","format":"uri","pattern":"^urn:ocp:problem:[a-z]+(-[a-z]+)*$"},"title":{"type":"string","minLength":1,"maxLength":256},"status":{"type":"integer","minimum":400,"maximum":599},"code":{"type":"string","enum":["INVALID_PARAMETER","INVALID_CURSOR","MALFORMED_BODY","UNSUPPORTED_GRANT_TYPE","INVALID_SCOPE","TOKEN_MISSING","TOKEN_INVALID","TOKEN_EXPIRED","INVALID_CLIENT","INSUFFICIENT_SCOPE","CHANNEL_NOT_FOUND","BUSINESS_DATE_NOT_FOUND","RESOURCE_NOT_FOUND","METHOD_NOT_ALLOWED","NOT_ACCEPTABLE","EPOCH_CHANGED","SEQUENCE_IN_FUTURE","SEQUENCE_EXPIRED","BODY_TOO_LARGE","URI_TOO_LONG","UNSUPPORTED_MEDIA_TYPE","CREDENTIAL_LOCKED","RATE_LIMITED","HEADERS_TOO_LARGE","INTERNAL_ERROR","NOT_OFFERED","SERVICE_UNAVAILABLE"]},"traceId":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"},"detail":{"type":"string","minLength":1,"maxLength":4096},"violations":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"Violation"}},"error":{"type":"string","enum":["invalid_client","invalid_request","invalid_scope","unsupported_grant_type"]}}};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.traceId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.error === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern34.test(data0)){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^urn:ocp:problem:[a-z]+(-[a-z]+)*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
if(!(formats4(data0))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if(func1(data1) < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.length < 1000 && vErrors.push(err15);
}
errors++;
}
if(!(((((((((((((((((((((((((((data3 === "INVALID_PARAMETER") || (data3 === "INVALID_CURSOR")) || (data3 === "MALFORMED_BODY")) || (data3 === "UNSUPPORTED_GRANT_TYPE")) || (data3 === "INVALID_SCOPE")) || (data3 === "TOKEN_MISSING")) || (data3 === "TOKEN_INVALID")) || (data3 === "TOKEN_EXPIRED")) || (data3 === "INVALID_CLIENT")) || (data3 === "INSUFFICIENT_SCOPE")) || (data3 === "CHANNEL_NOT_FOUND")) || (data3 === "BUSINESS_DATE_NOT_FOUND")) || (data3 === "RESOURCE_NOT_FOUND")) || (data3 === "METHOD_NOT_ALLOWED")) || (data3 === "NOT_ACCEPTABLE")) || (data3 === "EPOCH_CHANGED")) || (data3 === "SEQUENCE_IN_FUTURE")) || (data3 === "SEQUENCE_EXPIRED")) || (data3 === "BODY_TOO_LARGE")) || (data3 === "URI_TOO_LONG")) || (data3 === "UNSUPPORTED_MEDIA_TYPE")) || (data3 === "CREDENTIAL_LOCKED")) || (data3 === "RATE_LIMITED")) || (data3 === "HEADERS_TOO_LARGE")) || (data3 === "INTERNAL_ERROR")) || (data3 === "NOT_OFFERED")) || (data3 === "SERVICE_UNAVAILABLE"))){
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema74.properties.code.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.length < 1000 && vErrors.push(err16);
}
errors++;
}
}
if(data.traceId !== undefined){
let data4 = data.traceId;
if(typeof data4 === "string"){
if(!pattern35.test(data4)){
const err17 = {instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.length < 1000 && vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.length < 1000 && vErrors.push(err18);
}
errors++;
}
}
if(data.detail !== undefined){
let data5 = data.detail;
if(typeof data5 === "string"){
if(func1(data5) > 4096){
const err19 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.length < 1000 && vErrors.push(err19);
}
errors++;
}
if(func1(data5) < 1){
const err20 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.length < 1000 && vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.length < 1000 && vErrors.push(err21);
}
errors++;
}
}
if(data.violations !== undefined){
let data6 = data.violations;
if(Array.isArray(data6)){
if(data6.length > 100){
const err22 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.length < 1000 && vErrors.push(err22);
}
errors++;
}
if(data6.length < 1){
const err23 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.length < 1000 && vErrors.push(err23);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate192(data6[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.length < 1000 ? vErrors.concat(validate192.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err24 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.length < 1000 && vErrors.push(err24);
}
errors++;
}
}
if(data.error !== undefined){
let data8 = data.error;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.length < 1000 && vErrors.push(err25);
}
errors++;
}
if(!((((data8 === "invalid_client") || (data8 === "invalid_request")) || (data8 === "invalid_scope")) || (data8 === "unsupported_grant_type"))){
const err26 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema74.properties.error.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.length < 1000 && vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.length < 1000 && vErrors.push(err27);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"props":{"type":true,"title":true,"status":true,"code":true,"traceId":true,"detail":true,"violations":true,"error":true},"dynamicProps":false,"dynamicItems":false};

exports.TokenRequest = validate243;
const schema75 = {"type":"object","required":["grant_type"],"properties":{"grant_type":{"type":"string","const":"client_credentials"},"scope":{"type":"string","pattern":"^[a-z.-]+( [a-z.-]+)*$"},"client_id":{"type":"string","minLength":1,"maxLength":128},"client_assertion_type":{"type":"string","const":"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},"client_assertion":{"type":"string","pattern":"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"}},"dependentRequired":{"client_assertion":["client_assertion_type"],"client_assertion_type":["client_assertion"]}};
const pattern48 = new RegExp("^[a-z.-]+( [a-z.-]+)*$", "u");
const pattern49 = new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u");

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grant_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.grant_type !== undefined){
let data0 = data.grant_type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if("client_credentials" !== data0){
const err2 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/const",keyword:"const",params:{allowedValue: "client_credentials"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
}
if(data.scope !== undefined){
let data1 = data.scope;
if(typeof data1 === "string"){
if(!pattern48.test(data1)){
const err3 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[a-z.-]+( [a-z.-]+)*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
}
if(data.client_id !== undefined){
let data2 = data.client_id;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err5 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data.client_assertion_type !== undefined){
let data3 = data.client_assertion_type;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/client_assertion_type",schemaPath:"#/properties/client_assertion_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
if("urn:ietf:params:oauth:client-assertion-type:jwt-bearer" !== data3){
const err9 = {instancePath:instancePath+"/client_assertion_type",schemaPath:"#/properties/client_assertion_type/const",keyword:"const",params:{allowedValue: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
if(data.client_assertion !== undefined){
let data4 = data.client_assertion;
if(typeof data4 === "string"){
if(!pattern49.test(data4)){
const err10 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
if(data.client_assertion !== undefined){
if(data.client_assertion_type === undefined){
const err12 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "client_assertion",
    missingProperty: "client_assertion_type",
    depsCount: 1,
    deps: "client_assertion_type"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
if(data.client_assertion_type !== undefined){
if(data.client_assertion === undefined){
const err13 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "client_assertion_type",
    missingProperty: "client_assertion",
    depsCount: 1,
    deps: "client_assertion"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":{"grant_type":true,"scope":true,"client_id":true,"client_assertion_type":true,"client_assertion":true},"dynamicProps":false,"dynamicItems":false};

exports.TokenResponse = validate244;
const schema76 = {"type":"object","required":["access_token","token_type","expires_in","scope"],"properties":{"access_token":{"type":"string","pattern":"^[A-Za-z0-9._~+/-]+=*$","maxLength":8192},"token_type":{"type":"string","const":"Bearer"},"expires_in":{"type":"integer","minimum":1,"maximum":86400},"scope":{"type":"string","pattern":"^[a-z.-]+( [a-z.-]+)*$"}}};
const pattern50 = new RegExp("^[A-Za-z0-9._~+/-]+=*$", "u");

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.token_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.expires_in === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_in"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.scope === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.access_token !== undefined){
let data0 = data.access_token;
if(typeof data0 === "string"){
if(func1(data0) > 8192){
const err4 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/maxLength",keyword:"maxLength",params:{limit: 8192}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(!pattern50.test(data0)){
const err5 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/-]+=*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
if(data.token_type !== undefined){
let data1 = data.token_type;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
if("Bearer" !== data1){
const err8 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
}
if(data.expires_in !== undefined){
let data2 = data.expires_in;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 86400 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.length < 1000 && vErrors.push(err11);
}
errors++;
}
}
}
if(data.scope !== undefined){
let data3 = data.scope;
if(typeof data3 === "string"){
if(!pattern48.test(data3)){
const err12 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[a-z.-]+( [a-z.-]+)*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.length < 1000 && vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.length < 1000 && vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.length < 1000 && vErrors.push(err14);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":{"access_token":true,"token_type":true,"expires_in":true,"scope":true},"dynamicProps":false,"dynamicItems":false};

exports.Trade = validate131;

exports.TradeAmended = validate152;

exports.TradeCancelled = validate160;

exports.TradeEvent = validate124;

exports.TradeEventBatch = validate245;
const schema77 = {"type":"object","required":["deliveryId","sentAt","channelId","epoch","events","lastSequence"],"properties":{"deliveryId":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"},"sentAt":{"$ref":"Timestamp"},"channelId":{"$ref":"ChannelId"},"epoch":{"$ref":"Epoch"},"events":{"type":"array","maxItems":1000,"items":{"$ref":"TradeEvent"}},"lastSequence":{"$ref":"LastSequence"}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deliveryId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliveryId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.length < 1000 && vErrors.push(err0);
}
errors++;
}
if(data.sentAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.length < 1000 && vErrors.push(err1);
}
errors++;
}
if(data.channelId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channelId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.length < 1000 && vErrors.push(err2);
}
errors++;
}
if(data.epoch === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.length < 1000 && vErrors.push(err3);
}
errors++;
}
if(data.events === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.length < 1000 && vErrors.push(err4);
}
errors++;
}
if(data.lastSequence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastSequence"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.length < 1000 && vErrors.push(err5);
}
errors++;
}
if(data.deliveryId !== undefined){
let data0 = data.deliveryId;
if(typeof data0 === "string"){
if(!pattern35.test(data0)){
const err6 = {instancePath:instancePath+"/deliveryId",schemaPath:"#/properties/deliveryId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.length < 1000 && vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/deliveryId",schemaPath:"#/properties/deliveryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.length < 1000 && vErrors.push(err7);
}
errors++;
}
}
if(data.sentAt !== undefined){
if(!(validate91(data.sentAt, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.length < 1000 ? vErrors.concat(validate91.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.channelId !== undefined){
if(!(validate53(data.channelId, {instancePath:instancePath+"/channelId",parentData:data,parentDataProperty:"channelId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.length < 1000 ? vErrors.concat(validate53.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.epoch !== undefined){
if(!(validate55(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.length < 1000 ? vErrors.concat(validate55.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
if(data.events !== undefined){
let data4 = data.events;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err8 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.length < 1000 && vErrors.push(err8);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate124(data4[i0], {instancePath:instancePath+"/events/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.length < 1000 ? vErrors.concat(validate124.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err9 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.length < 1000 && vErrors.push(err9);
}
errors++;
}
}
if(data.lastSequence !== undefined){
if(!(validate57(data.lastSequence, {instancePath:instancePath+"/lastSequence",parentData:data,parentDataProperty:"lastSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.length < 1000 ? vErrors.concat(validate57.errors) : vErrors;
errors = Math.max(errors + 1, vErrors.length);
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.length < 1000 && vErrors.push(err10);
}
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":{"deliveryId":true,"sentAt":true,"channelId":true,"epoch":true,"events":true,"lastSequence":true},"dynamicProps":false,"dynamicItems":false};

exports.TradeKey = validate165;

exports.TradeReported = validate126;

exports.Violation = validate192;

exports.validators = {
  Acknowledgement: exports.Acknowledgement,
  Arrangement: exports.Arrangement,
  BrokerNumber: exports.BrokerNumber,
  CalendarDay: exports.CalendarDay,
  CalendarPage: exports.CalendarPage,
  Channel: exports.Channel,
  ChannelClosed: exports.ChannelClosed,
  ChannelId: exports.ChannelId,
  ChannelList: exports.ChannelList,
  ChannelOpened: exports.ChannelOpened,
  ChannelState: exports.ChannelState,
  ChannelTimers: exports.ChannelTimers,
  ClearingMapping: exports.ClearingMapping,
  ClearingMappingPage: exports.ClearingMappingPage,
  ControlTotals: exports.ControlTotals,
  Currency: exports.Currency,
  Cursor: exports.Cursor,
  DatasetSummary: exports.DatasetSummary,
  Date: exports.Date,
  Epoch: exports.Epoch,
  EventBatch: exports.EventBatch,
  Heartbeat: exports.Heartbeat,
  Isin: exports.Isin,
  Jwk: exports.Jwk,
  Jwks: exports.Jwks,
  LastSequence: exports.LastSequence,
  MainlandStockCode: exports.MainlandStockCode,
  Manifest: exports.Manifest,
  Market: exports.Market,
  Participant: exports.Participant,
  ParticipantId: exports.ParticipantId,
  ParticipantPage: exports.ParticipantPage,
  Problem: exports.Problem,
  RequirementSet: exports.RequirementSet,
  RunFile: exports.RunFile,
  Sequence: exports.Sequence,
  SideTotals: exports.SideTotals,
  SnapshotPage: exports.SnapshotPage,
  Stock: exports.Stock,
  StockCode: exports.StockCode,
  StockPage: exports.StockPage,
  StreamEnd: exports.StreamEnd,
  Subscription: exports.Subscription,
  Timestamp: exports.Timestamp,
  TokenProblem: exports.TokenProblem,
  TokenRequest: exports.TokenRequest,
  TokenResponse: exports.TokenResponse,
  Trade: exports.Trade,
  TradeAmended: exports.TradeAmended,
  TradeCancelled: exports.TradeCancelled,
  TradeEvent: exports.TradeEvent,
  TradeEventBatch: exports.TradeEventBatch,
  TradeKey: exports.TradeKey,
  TradeReported: exports.TradeReported,
  Violation: exports.Violation,
};
