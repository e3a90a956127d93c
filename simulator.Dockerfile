# The reference simulator alone: docker build --tag ocp-simulator --file simulator.Dockerfile .
# BASE is any image with Node 24 and npm, from a registry of your own for instance.
ARG BASE=node:24.21.0-trixie-slim

FROM ${BASE} AS build
# For registries of your own: --build-arg NPM_CONFIG_REGISTRY=https://npm.bank.example
ARG NPM_CONFIG_REGISTRY
WORKDIR /opt/ocp-conformance
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run prepack
# What plays and reports is not needed to simulate.
RUN npm pkg delete dependencies.@jest/globals dependencies.@jest/reporters dependencies.@stoplight/prism-cli 'dependencies["@zip.js/zip.js"]' \
  dependencies.allure dependencies.allure-jest dependencies.fast-check dependencies.jest dependencies.testcontainers && npm prune --omit=dev

FROM ${BASE}
COPY --from=build /opt/ocp-conformance/package.json /opt/ocp-conformance/
COPY --from=build /opt/ocp-conformance/node_modules /opt/ocp-conformance/node_modules
COPY --from=build /opt/ocp-conformance/bin /opt/ocp-conformance/bin
COPY --from=build /opt/ocp-conformance/docs /opt/ocp-conformance/docs
COPY --from=build /opt/ocp-conformance/specs /opt/ocp-conformance/specs
COPY --from=build /opt/ocp-conformance/dist /opt/ocp-conformance/dist
# Nothing here needs more rights than a user has.
USER node
EXPOSE 8480 8481 8482
ENTRYPOINT ["node", "/opt/ocp-conformance/bin/ocp-conformance.js", "simulator", "--host", "0.0.0.0", "--port", "8480", "--secondary-port", "8481", "--control-port", "8482"]
