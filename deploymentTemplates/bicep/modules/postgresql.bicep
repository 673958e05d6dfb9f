@description('Name of the server, unique in all of Azure.')
@maxLength(63)
param name string

@description('Azure region.')
param location string

@description('Tags of the resource.')
param tags object

@description('Major version of PostgreSQL.')
@allowed(['15', '16', '17'])
param version string

@description('Size of the server.')
@allowed(['Standard_B1ms', 'Standard_B2s', 'Standard_D2ds_v5', 'Standard_D4ds_v5'])
param sku string

@description('Disk in GB; it grows by itself.')
@allowed([32, 64, 128, 256, 512])
param storageGb int

@description('Days for which backups are kept.')
@minValue(7)
@maxValue(35)
param backupDays int

@description('Whether the server answers from public addresses; even then nobody enters before a firewall rule is made.')
@allowed(['Enabled', 'Disabled'])
param publicNetworkAccess string

@description('Name of the identity that administers the server.')
param administratorName string

@description('Object id of that identity.')
param administratorPrincipalId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  tags: tags
  sku: {
    name: sku
    tier: startsWith(sku, 'Standard_B') ? 'Burstable' : 'GeneralPurpose'
  }
  properties: {
    version: version
    createMode: 'Default'
    // People and programs sign in with Entra; there is no password to lose.
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: subscription().tenantId
    }
    storage: {
      storageSizeGB: storageGb
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: backupDays
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
    network: {
      publicNetworkAccess: publicNetworkAccess
    }
  }
}

// One after the other: the server takes one change at a time.
resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: administratorPrincipalId
  properties: {
    principalName: administratorName
    principalType: 'ServicePrincipal'
    tenantId: subscription().tenantId
  }
}

resource tls 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = {
  parent: server
  name: 'ssl_min_protocol_version'
  properties: {
    value: 'TLSv1.2'
    source: 'user-override'
  }
  dependsOn: [
    administrator
  ]
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'ethicalbot'
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
  dependsOn: [
    tls
  ]
}

@description('Host name of the server.')
output hostName string = server.properties.fullyQualifiedDomainName
