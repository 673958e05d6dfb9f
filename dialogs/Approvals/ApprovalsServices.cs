using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Registers what asks a person, and hears the answer.</summary>
internal static class ApprovalsServices
{
    public static IServiceCollection AddApprovals(this IServiceCollection services)
    {
        services.AddSingleton<ApprovalWords>();
        services.AddSingleton<ApprovalTelling>();
        services.AddSingleton<CustomerFacts>();
        services.AddSingleton<ApprovalCarrying>();
        services.AddSingleton<Contests>();
        services.AddSingleton<ApprovalAsking>();
        // Scoped: it opens cases, which know what the turn's state knows.
        services.AddScoped<ApprovalHearing>();
        return services;
    }
}
