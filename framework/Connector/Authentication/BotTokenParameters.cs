using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the tokens of the Bot Framework must fulfil; their audience is checked against the bot's app ids later.</summary>
internal static class BotTokenParameters
{
    private const string GovernmentTenant = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";
    private const string MicrosoftTenant = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

    /// <summary>The issuers of the Emulator's tokens and of bots that call each other, in public and in US Government Azure.</summary>
    public static readonly string[] DirectoryIssuers =
    [
        .. PublicTenant("d6d49420-f39b-4df7-a1dc-d59a935871db"),
        .. PublicTenant(MicrosoftTenant),
        .. PublicTenant("69e9b82d-4842-4902-8d1e-abc5b98a55e8"),
        $"https://sts.windows.net/{GovernmentTenant}/",
        $"https://login.microsoftonline.us/{GovernmentTenant}/v2.0",
        $"https://login.microsoftonline.us/{MicrosoftTenant}/v2.0",
    ];

    public static TokenValidationParameters ForIssuers(params string[] issuers) => new()
    {
        ValidateIssuer = true,
        ValidIssuers = issuers,
        ValidateAudience = false,
        ValidateLifetime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        RequireSignedTokens = true,
    };

    /// <summary>Returns the parameters with the issuers that the bot accepts besides.</summary>
    public static TokenValidationParameters With(this TokenValidationParameters parameters, AuthenticationConfiguration authConfig)
    {
        if (authConfig.ValidTokenIssuers is null || !authConfig.ValidTokenIssuers.Any())
        {
            return parameters;
        }

        var more = parameters.Clone();
        more.ValidIssuers = [.. parameters.ValidIssuers ?? [], .. authConfig.ValidTokenIssuers];
        return more;
    }

    private static string[] PublicTenant(string tenant) =>
        [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"];
}
