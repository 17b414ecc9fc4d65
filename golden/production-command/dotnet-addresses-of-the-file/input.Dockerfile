FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
ENV ASPNETCORE_URLS=http://+:80
EXPOSE 80
ENTRYPOINT ["dotnet", "watch", "--project", "src/Shop.Api/Shop.Api.csproj", "run", "--no-launch-profile"]
