FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
RUN dotnet restore && dotnet publish -c Release -o /app --no-restore
ENTRYPOINT ["dotnet", "/app/Shop.dll"]
