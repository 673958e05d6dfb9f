namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a config invoke that asks to sign in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
}
