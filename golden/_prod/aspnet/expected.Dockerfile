# syntax=docker/dockerfile:1

FROM mcr.microsoft.com/dotnet/sdk:8.0 AS builder

WORKDIR /src

COPY Shop.csproj ./
RUN --mount=type=cache,id=nuget-http,target=/root/.local/share/NuGet/http-cache,sharing=locked \
    dotnet restore

COPY . .

ENV ASPNETCORE_ENVIRONMENT=Production

RUN --mount=type=cache,id=nuget-http,target=/root/.local/share/NuGet/http-cache,sharing=locked \
    dotnet publish -c Release -o /app/publish

FROM mcr.microsoft.com/dotnet/aspnet:8.0
ENV ASPNETCORE_ENVIRONMENT=Production
COPY --from=builder /app/publish/ /app/publish/
WORKDIR /app/publish
ENV ASPNETCORE_URLS=http://0.0.0.0:5000

EXPOSE 5000

USER 1654
CMD ["dotnet", "Shop.dll"]
