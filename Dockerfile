# The mock, built from a clone: docker build -t open-webui-mock . && docker run --rm -p 4010:4010 open-webui-mock
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm pack && mkdir /app && tar -xzf open-webui-contract-*.tgz -C /app --strip-components 1 \
  && cp package-lock.json /app/ && npm ci --prefix /app --omit=dev --omit=peer --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production PORT=4010 OWUI_MOCK_HOST=0.0.0.0
COPY --from=build --chown=root:root /app /app
USER node
# For --state world.sqlite
WORKDIR /home/node
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
# No shell between: signals reach the mock itself.
ENTRYPOINT ["node", "/app/dist/cli.js", "mock"]
