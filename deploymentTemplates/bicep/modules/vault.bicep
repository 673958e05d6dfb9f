@description('Name of the Key Vault, unique in all of Azure.')
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('Tags of the resources.')
param tags object

@description('Whether the vault answers from public addresses.')
@allowed(['Enabled', 'Disabled'])
param publicNetworkAccess string

@description('Object id of the identity that may read secrets.')
param readerPrincipalId string

@description('Resource id of the workspace that receives who read what.')
param workspaceId string

@description('Key of the shop\'s API; empty when there is none.')
@secure()
param ordersKey string

@description('Secret of Direct Line; empty when there is none.')
@secure()
param directLineSecret string

var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    publicNetworkAccess: publicNetworkAccess
  }
}

resource ordersKeySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(ordersKey)) {
  parent: vault
  name: 'orders-key'
  tags: tags
  properties: {
    value: ordersKey
  }
}

resource directLineSecretSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(directLineSecret)) {
  parent: vault
  name: 'direct-line-secret'
  tags: tags
  properties: {
    value: directLineSecret
  }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerPrincipalId, secretsUser)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

@description('Name of the vault, for references from settings.')
output name string = vault.name
