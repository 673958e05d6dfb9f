namespace Microsoft.Bot.Schema;

/// <summary>What an adaptiveCard/action invoke carries to sign in.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
