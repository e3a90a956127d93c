# The whole suite, for teams without Node: docker build --tag ocp-conformance .
# BASE is any image with Node 24 and npm, from a registry of your own for instance.
ARG BASE=node:24.21.0-trixie-slim

FROM ${BASE} AS build
# For registries of your own: --build-arg NPM_CONFIG_REGISTRY=https://npm.bank.example
ARG NPM_CONFIG_REGISTRY
WORKDIR /opt/ocp-conformance
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run prepack && npm prune --omit=dev

FROM ${BASE}
COPY --from=build /opt/ocp-conformance/package.json /opt/ocp-conformance/
COPY --from=build /opt/ocp-conformance/node_modules /opt/ocp-conformance/node_modules
COPY --from=build /opt/ocp-conformance/bin /opt/ocp-conformance/bin
COPY --from=build /opt/ocp-conformance/docs /opt/ocp-conformance/docs
COPY --from=build /opt/ocp-conformance/specs /opt/ocp-conformance/specs
COPY --from=build /opt/ocp-conformance/dist /opt/ocp-conformance/dist
RUN ln -s /opt/ocp-conformance/bin/ocp-conformance.js /usr/local/bin/ocp-conformance
# Run files are read from here, and reports are written here: mount a folder.
WORKDIR /work
ENTRYPOINT ["ocp-conformance"]
CMD ["--help"]
