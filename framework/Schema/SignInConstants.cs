namespace Microsoft.Bot.Schema;

/// <summary>The names of the sign-in exchanges.</summary>
public static class SignInConstants
{
    /// <summary>The invoke that verifies the state of a sign-in.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>The invoke that exchanges a token.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>The event that carries a token.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>The invoke that exchanges a token for a SharePoint card extension.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";
}
