# The production jar in an image: ./lull build && docker build -t lull .
FROM eclipse-temurin:25-jre AS unpacked
COPY target/lull.jar /build/lull.jar
RUN java -Djarmode=tools -jar /build/lull.jar extract --destination /lull

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --create-home lull && install -d -o lull -g lull -m 700 /data
COPY --from=unpacked /lull /lull
USER lull
ENV LULL_HOME=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/lull/lull.jar"]
