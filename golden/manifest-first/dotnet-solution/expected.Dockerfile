FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /src
COPY Shop.sln Directory.Build.props nuget.config ./
COPY src/Shop.Core/Shop.Core.csproj ./src/Shop.Core/
COPY src/Shop/Shop.csproj ./src/Shop/
RUN dotnet restore Shop.sln
COPY . .
RUN dotnet publish src/Shop/Shop.csproj -c Release -o /app --no-restore

FROM mcr.microsoft.com/dotnet/aspnet:8.0
WORKDIR /app
COPY --from=build /app .
ENTRYPOINT ["dotnet", "Shop.dll"]
