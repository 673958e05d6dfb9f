@description('Name of the Azure OpenAI account, unique in all of Azure.')
@minLength(2)
@maxLength(64)
param name string

@description('Azure region.')
param location string

@description('Tags of the resource.')
param tags object

@description('Model that writes.')
param model string

@description('Version of the model.')
param modelVersion string

@description('Where the model computes: in the region, or in the data zone of the region; nowhere else.')
@allowed(['Standard', 'DataZoneStandard'])
param deploymentType string

@description('Thousands of tokens a minute.')
@minValue(1)
@maxValue(1000)
param capacity int

@description('Whether the account answers from public addresses.')
@allowed(['Enabled', 'Disabled'])
param publicNetworkAccess string

@description('Object id of the identity that may ask the model.')
param userPrincipalId string

var openAiUser = '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: name
  location: location
  tags: tags
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: name
    // Only Entra: no key that could be copied.
    disableLocalAuth: true
    publicNetworkAccess: publicNetworkAccess
  }
}

resource deployment 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  parent: account
  name: 'answers'
  sku: {
    name: deploymentType
    capacity: capacity
  }
  properties: {
    model: {
      format: 'OpenAI'
      name: model
      version: modelVersion
    }
    versionUpgradeOption: 'NoAutoUpgrade'
  }
}

resource user 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, userPrincipalId, openAiUser)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', openAiUser)
    principalId: userPrincipalId
    principalType: 'ServicePrincipal'
  }
}

@description('Address of the account.')
output endpoint string = account.properties.endpoint
