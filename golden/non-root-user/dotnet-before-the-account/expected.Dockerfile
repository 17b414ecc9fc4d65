FROM mcr.microsoft.com/dotnet/aspnet:6.0
WORKDIR /app
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY out .
USER 10001
ENTRYPOINT ["dotnet", "Shop.dll"]
