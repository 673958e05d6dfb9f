using EthicalBot.Dialogs.AboutAi;

namespace EthicalBot.Bot.Trust;

/// <summary>Registers and maps the trust pages.</summary>
internal static class TrustExtensions
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddTrust(this IServiceCollection services) => services.AddSingleton<IAiFunctions, RunningAiFunctions>();

    /// <summary>Maps them.</summary>
    public static void MapTrust(this WebApplication app)
    {
    }
}
