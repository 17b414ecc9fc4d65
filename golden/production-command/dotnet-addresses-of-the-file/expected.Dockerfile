FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
ENV ASPNETCORE_URLS=http://+:80
RUN dotnet publish src/Shop.Api/Shop.Api.csproj -c Release -o /app/publish
WORKDIR /app/publish
EXPOSE 80
ENTRYPOINT ["dotnet", "Shop.dll"]
