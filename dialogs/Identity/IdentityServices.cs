using EthicalBot.Conversation.Identity;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Registers what asks who a customer is.</summary>
internal static class IdentityServices
{
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddSingleton<CodeLimits>();
        services.AddSingleton<Codes>();
        services.AddSingleton<CustomerClues>();
        services.AddSingleton<Introductions>();
        services.AddSingleton<IdentityAsides>();
        services.AddSingleton<IChannelIdentity, NoChannelIdentity>();
        // Scoped: their state is that of one turn.
        services.AddScoped<SaidClues>();
        services.AddScoped<HeldIdentities>();
        services.AddScoped<CodeSending>();
        services.AddScoped<LevelReached>();
        services.AddScoped<CodeDialog>();
        services.AddScoped<OrderProofDialog>();
        services.AddScoped<Dialog, IdentityDialog>();
        return services;
    }
}
