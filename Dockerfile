# Koinon for the IT desk. Two stages of the same Debian: the first one makes
# everything with the project's own set-up, the second one runs it as an
# ordinary user and has no compiler.

FROM node:24-bookworm-slim AS build
WORKDIR /opt/koinon
ENV XDG_CACHE_HOME=/opt/cache

# What the media worker depends on comes first: it is built again only when that changes.
COPY package.json package-lock.json ./
COPY shared/package.json shared/
COPY server/package.json server/
COPY client/package.json client/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
COPY scripts scripts
RUN node scripts/prepare.mjs --worker-to /opt/mediasoup-worker

COPY . .
RUN MEDIASOUP_WORKER_BIN=/opt/mediasoup-worker node scripts/prepare.mjs \
 && npm prune --omit=dev --ignore-scripts

FROM debian:bookworm-slim
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      libssl3 libstdc++6 libuv1 libsrtp2-1 ffmpeg \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --no-create-home koinon \
 && install -d -o koinon -g koinon /data /recordings
WORKDIR /opt/koinon
COPY --from=build /opt/mediasoup-worker /usr/local/bin/mediasoup-worker
COPY --from=build /opt/koinon/package.json ./
COPY --from=build /opt/koinon/node_modules node_modules
COPY --from=build /opt/koinon/shared shared
COPY --from=build /opt/koinon/server server
COPY --from=build /opt/koinon/client/dist client/dist
COPY --from=build /opt/koinon/scripts/healthcheck.mjs scripts/

ENV NODE_ENV=production \
    DATA_DIR=/data \
    MEDIASOUP_WORKER_BIN=/usr/local/bin/mediasoup-worker
USER koinon
VOLUME /data /recordings
EXPOSE 3000/tcp 44444-44451/tcp 44444-44451/udp
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node_modules/.bin/node", "scripts/healthcheck.mjs"]
CMD ["node_modules/.bin/node", "server/src/main.ts"]
