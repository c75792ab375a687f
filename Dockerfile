FROM node:20-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

# The packages that serving needs; Meilisearch runs in a container of its own.
FROM base AS packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && rm -rf node_modules/@gaubee

FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN node --import tsx scripts/build.ts && rm -rf node_modules .next-site/cache

FROM base
ENV NODE_ENV=production HOST=0.0.0.0 MURAGAT_HOME=/var/lib/muragat
# Owned by the user who serves: Next.js keeps its cache in the folder of the build.
COPY --from=build --chown=node:node /app ./
COPY --from=packages /app/node_modules ./node_modules
RUN mkdir -p /var/lib/muragat && chown node:node /var/lib/muragat
USER node
VOLUME /var/lib/muragat
EXPOSE 3000
CMD ["npm", "start"]
