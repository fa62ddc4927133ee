# The API alone; it needs a Neo4j, which docker-compose.yml brings.

FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 AUTH_MODE=keys
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY cypher cypher
COPY examples examples
COPY seeds seeds
COPY src src
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: signals reach the service at once, and it stops in order.
# What an answer is made of lives for a moment only: with room for it, less of it is copied.
CMD ["node", "--max-semi-space-size=32", "--import", "tsx", "src/commands/start.ts"]
