using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>Registers what tells where an order stands.</summary>
internal static class OrderStatusServices
{
    public static IServiceCollection AddOrderStatus(this IServiceCollection services)
    {
        services.AddSingleton<AskedDay>();
        services.AddSingleton<OrderOutlook>();
        services.AddSingleton<ParcelNumbers>();
        // Scoped: their state is that of one turn.
        services.AddScoped<VerifiedOrders>();
        services.AddScoped<OwnOrders>();
        services.AddScoped<ProofLimits>();
        return services;
    }
}
