@description('Name of the App Service plan.')
param planName string

@description('Name of the web app, unique in all of Azure.')
@maxLength(60)
param name string

@description('Azure region.')
param location string

@description('Tags of the resources.')
param tags object

@description('Size of the plan; Always On needs at least B1.')
@allowed(['B1', 'B2', 'B3', 'P0v3', 'P1v3', 'P2v3'])
param planSku string

@description('Image to run; empty for code on App Service\'s own .NET 10.')
param containerImage string

@description('Resource id of the identity that the web app runs as.')
param identityId string

@description('Client id of that identity.')
param identityClientId string

@description('Resource id of the workspace that receives what the bot writes.')
param workspaceId string

@description('Settings of the bot, by name.')
param settings object

@description('Address from outside; empty for the one that Azure gives.')
param publicUrl string

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'linux'
  // One instance: the SQLite store belongs to one process.
  sku: {
    name: planSku
    capacity: 1
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: empty(containerImage) ? 'app,linux' : 'app,linux,container'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      linuxFxVersion: empty(containerImage) ? 'DOTNETCORE|10.0' : 'DOCKER|${containerImage}'
      appCommandLine: empty(containerImage) ? 'dotnet EthicalBot.Bot.dll' : ''
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: identityClientId
      alwaysOn: true
      webSocketsEnabled: true
      http20Enabled: true
      healthCheckPath: '/healthz'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
    }
  }
}

resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: site
  name: 'appsettings'
  properties: union(settings, {
    ASPNETCORE_FORWARDEDHEADERS_ENABLED: 'true'
    ASPNETCORE_HTTP_PORTS: '8080'
    Company__PublicUrl: empty(publicUrl) ? 'https://${site.properties.defaultHostName}' : publicUrl
    WEBSITES_ENABLE_APP_SERVICE_STORAGE: 'false'
    WEBSITES_PORT: '8080'
  })
}

// Not AppServiceHTTPLogs: they would keep the addresses of customers.
resource console 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

@description('Host name of the web app.')
output hostName string = site.properties.defaultHostName
