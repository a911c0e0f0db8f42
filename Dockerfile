# The product in a container: one binary, one data folder.
FROM rust:1-bookworm AS build
WORKDIR /house
COPY . .
RUN cargo build --release --locked -p travaux

FROM debian:bookworm-slim
RUN useradd --system --create-home --home-dir /data travaux
COPY --from=build /house/target/release/travaux /usr/local/bin/travaux
USER travaux
VOLUME /data
EXPOSE 8080
# Open a forum first: docker run -v forum:/data -v ./forums:/forums IMAGE open /forums/wtpf-21.toml --data /data
ENTRYPOINT ["travaux"]
CMD ["serve", "--data", "/data", "--listen", "0.0.0.0:8080"]
