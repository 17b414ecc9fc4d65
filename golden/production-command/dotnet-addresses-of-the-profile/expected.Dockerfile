FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /app/publish
WORKDIR /app/publish
ENV ASPNETCORE_URLS=http://0.0.0.0:5000
EXPOSE 5000
CMD ["dotnet", "Shop.dll"]
