@description('Name of the Azure Bot, unique in all of Azure.')
@minLength(2)
@maxLength(64)
param name string

@description('Tags of the resources.')
param tags object

@description('Name that people read.')
param displayName string

@description('Price tier: F0 is free, S1 has no limit on messages.')
@allowed(['F0', 'S1'])
param sku string

@description('Host name under which the web app answers.')
param hostName string

@description('Resource id of the identity that the bot signs in as.')
param identityId string

@description('Client id of that identity.')
param identityClientId string

@description('Whether people reach the bot in Teams.')
param deployTeamsChannel bool

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: {
    name: sku
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${hostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: subscription().tenantId
    disableLocalAuth: true
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = if (deployTeamsChannel) {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  tags: tags
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}
