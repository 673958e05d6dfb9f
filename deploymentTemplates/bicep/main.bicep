// The bot on Azure App Service. README.md one folder up says what of this works with this version of the bot, and what it prepares.
targetScope = 'resourceGroup'

@description('Stem of all names, in lower-case letters, digits and hyphens.')
@minLength(3)
@maxLength(16)
param name string = 'ethicalbot'

@description('What the deployment is for; part of names and tags.')
@allowed(['dev', 'test', 'prod'])
param environment string = 'dev'

@description('Azure region.')
param location string = resourceGroup().location

@description('Tags of your own, added to every resource that can have tags.')
param tags object = {}

@description('Size of the App Service plan; Always On needs at least B1.')
@allowed(['B1', 'B2', 'B3', 'P0v3', 'P1v3', 'P2v3'])
param planSku string = 'B1'

@description('Image to run, made with container/Containerfile; empty for code on App Service\'s own .NET 10.')
param containerImage string = ''

@description('Folder of the SQLite store. What lies on the web app\'s own disk is gone after a restart, and its /home is a network share, on which SQLite is not safe.')
param storeFolder string = '/tmp/ethicalbot'

@description('Name of the company, as customers read it.')
@minLength(1)
param companyName string = 'Demo Shop'

@description('Name of the assistant, as customers read it.')
@minLength(1)
@maxLength(42)
param assistantName string = 'EthicalBot'

@description('Who answers for the AI, with a way to be reached; empty: not named.')
param aiOfficer string = ''

@description('Who answers for personal data, with a way to be reached; customers read it before the first personal question.')
@minLength(1)
@maxLength(200)
param dataProtectionOfficer string

@description('Time zone in which times are told.')
param timeZone string = 'Europe/Paris'

@description('Address from outside, such as https://bot.example.org; empty for the one that Azure gives.')
param publicUrl string = ''

@description('Address of the shop\'s API; empty for the demo shop.')
param ordersUrl string = ''

@description('Key of the shop\'s API; kept in the Key Vault.')
@secure()
param ordersKey string = ''

@description('Secret with which another server asks for Direct Line tokens; kept in the Key Vault.')
@secure()
param directLineSecret string = ''

@description('More settings of the bot, such as { Desk__OpeningHours__0: \'Mon-Fri 09:00-18:00\' }. No secrets.')
param settings object = {}

@description('Days for which log lines are kept; they hold no customer\'s words.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Whether Key Vault, PostgreSQL and Azure OpenAI answer from public addresses. Disabled needs private endpoints, which are not made here.')
@allowed(['Enabled', 'Disabled'])
param publicNetworkAccess string = 'Enabled'

@description('Azure Bot, which calls /api/messages as the web app\'s identity.')
param deployBot bool = false

@description('Price tier of the Azure Bot: F0 is free, S1 has no limit on messages.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('Teams, when there is an Azure Bot.')
param deployTeamsChannel bool = false

@description('PostgreSQL, for a later version of the bot: this one refuses it.')
param deployPostgreSql bool = false

@description('Major version of PostgreSQL.')
@allowed(['15', '16', '17'])
param postgreSqlVersion string = '15'

@description('Size of the PostgreSQL server.')
@allowed(['Standard_B1ms', 'Standard_B2s', 'Standard_D2ds_v5', 'Standard_D4ds_v5'])
param postgreSqlSku string = 'Standard_B1ms'

@description('Disk of the PostgreSQL server in GB; it grows by itself.')
@allowed([32, 64, 128, 256, 512])
param postgreSqlStorageGb int = 32

@description('Days for which backups of PostgreSQL are kept.')
@minValue(7)
@maxValue(35)
param postgreSqlBackupDays int = 7

@description('Azure OpenAI, for a later version of the bot: this one generates nothing.')
param deployOpenAi bool = false

@description('Model that writes; your region says which there are.')
param openAiModel string = 'gpt-4.1-mini'

@description('Version of the model.')
param openAiModelVersion string = '2025-04-14'

@description('Where the model computes: in the region, or in the data zone of the region; nowhere else.')
@allowed(['Standard', 'DataZoneStandard'])
param openAiDeploymentType string = 'DataZoneStandard'

@description('Thousands of tokens a minute.')
@minValue(1)
@maxValue(1000)
param openAiCapacity int = 10

var stem = '${name}-${environment}'
var unique = uniqueString(resourceGroup().id, stem)
var names = {
  identity: 'id-${stem}'
  logs: 'log-${stem}'
  // A vault's name has at most 24 characters.
  vault: 'kv-${unique}'
  plan: 'plan-${stem}'
  web: '${stem}-${unique}'
  bot: '${stem}-${unique}'
  postgreSql: 'psql-${unique}'
  openAi: 'oai-${unique}'
}
var allTags = union(tags, {
  application: 'ethicalbot'
  environment: environment
})
var botSettings = union(
  settings,
  {
    Company__Name: companyName
    Company__Assistant: assistantName
    Company__TimeZone: timeZone
    ConnectionStrings__Store: '${storeFolder}/ethicalbot.db'
    // A folder beside the store's, so that a backup of one does not open the other.
    Privacy__KeyFile: '${storeFolder}-key/master.key'
  },
  empty(aiOfficer) ? {} : { Company__AiOfficer: aiOfficer },
  empty(dataProtectionOfficer) ? {} : { Company__DataProtectionOfficer: dataProtectionOfficer },
  empty(ordersUrl) ? { Orders__DemoFile: '${storeFolder}/demo-shop.json' } : { Orders__Url: ordersUrl },
  empty(ordersKey) ? {} : { Orders__Key: '@Microsoft.KeyVault(VaultName=${names.vault};SecretName=orders-key)' },
  empty(directLineSecret) ? {} : { Channels__DirectLine__Secret: '@Microsoft.KeyVault(VaultName=${names.vault};SecretName=direct-line-secret)' }
)

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: names.identity
    location: location
    tags: allTags
  }
}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: {
    name: names.logs
    location: location
    tags: allTags
    retentionDays: logRetentionDays
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: names.vault
    location: location
    tags: allTags
    publicNetworkAccess: publicNetworkAccess
    readerPrincipalId: identity.outputs.principalId
    workspaceId: logs.outputs.id
    ordersKey: ordersKey
    directLineSecret: directLineSecret
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    planName: names.plan
    name: names.web
    location: location
    tags: allTags
    planSku: planSku
    containerImage: containerImage
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    workspaceId: logs.outputs.id
    settings: union(
      botSettings,
      deployBot
        ? {
            MicrosoftAppType: 'UserAssignedMSI'
            MicrosoftAppId: identity.outputs.clientId
            MicrosoftAppTenantId: subscription().tenantId
          }
        : {}
    )
    publicUrl: publicUrl
  }
  // The references to secrets are read when the settings are written.
  dependsOn: [
    vault
  ]
}

module bot 'modules/bot.bicep' = if (deployBot) {
  name: 'bot'
  params: {
    name: names.bot
    tags: allTags
    displayName: assistantName
    sku: botSku
    hostName: web.outputs.hostName
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    deployTeamsChannel: deployTeamsChannel
  }
}

module postgreSql 'modules/postgresql.bicep' = if (deployPostgreSql) {
  name: 'postgresql'
  params: {
    name: names.postgreSql
    location: location
    tags: allTags
    version: postgreSqlVersion
    sku: postgreSqlSku
    storageGb: postgreSqlStorageGb
    backupDays: postgreSqlBackupDays
    publicNetworkAccess: publicNetworkAccess
    administratorName: names.identity
    administratorPrincipalId: identity.outputs.principalId
  }
}

module openAi 'modules/openai.bicep' = if (deployOpenAi) {
  name: 'openai'
  params: {
    name: names.openAi
    location: location
    tags: allTags
    model: openAiModel
    modelVersion: openAiModelVersion
    deploymentType: openAiDeploymentType
    capacity: openAiCapacity
    publicNetworkAccess: publicNetworkAccess
    userPrincipalId: identity.outputs.principalId
  }
}

@description('Address of the chat.')
output chat string = 'https://${web.outputs.hostName}/'

@description('Name of the web app, to deploy code to.')
output webApp string = names.web

@description('Client id of the identity, which is the Microsoft App ID of the bot.')
output appId string = identity.outputs.clientId

@description('Object id of the identity, to give it roles elsewhere, such as AcrPull on a registry.')
output principalId string = identity.outputs.principalId

@description('Name of the Key Vault.')
output vault string = vault.outputs.name

@description('Host name of PostgreSQL; empty when there is none.')
output postgreSqlHost string = deployPostgreSql ? postgreSql!.outputs.hostName : ''

@description('Address of Azure OpenAI; empty when there is none.')
output openAiEndpoint string = deployOpenAi ? openAi!.outputs.endpoint : ''
