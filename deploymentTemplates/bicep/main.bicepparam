using 'main.bicep'

param name = 'myshop'
param environment = 'prod'
param planSku = 'P0v3'
param containerImage = 'myshop.azurecr.io/ethicalbot:1.0'
param companyName = 'My Shop'
param assistantName = 'Lou'
param aiOfficer = 'Ada Byron, ai@shop.example'
param dataProtectionOfficer = 'Max Schmidt, dpo@shop.example'
param publicUrl = 'https://bot.shop.example'
param settings = {
  Desk__OpeningHours__0: 'Mon-Fri 09:00-18:00'
}
// Secrets come from the environment of whoever deploys, never from a file.
param ordersUrl = readEnvironmentVariable('ORDERS_URL', '')
param ordersKey = readEnvironmentVariable('ORDERS_KEY', '')
param directLineSecret = readEnvironmentVariable('DIRECT_LINE_SECRET', '')
