using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Knows the app id and the password of the configuration's "MicrosoftAppId" and "MicrosoftAppPassword".</summary>
public class ConfigurationCredentialProvider : SimpleCredentialProvider
{
    /// <summary>Initializes a provider.</summary>
    public ConfigurationCredentialProvider(IConfiguration configuration)
        : base(configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppIdKey)?.Value, configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppPasswordKey)?.Value)
    {
    }
}
