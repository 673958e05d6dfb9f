namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The kinds of app that a bot may be.</summary>
internal enum MicrosoftAppType
{
    MultiTenant,
    SingleTenant,
    UserAssignedMsi,
}
