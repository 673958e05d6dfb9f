using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Complaint;

/// <summary>Registers what takes complaints.</summary>
internal static class ComplaintServices
{
    public static IServiceCollection AddComplaints(this IServiceCollection services)
    {
        services.AddHostedService<MediatorWarning>();
        services.AddSingleton<ComplaintWish>();
        // Scoped: their state is that of one turn.
        services.AddScoped<ComplaintSubject>();
        services.AddScoped<ComplaintReceipt>();
        return services;
    }
}
