using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Orders;

/// <summary>Registers the shop.</summary>
public static class OrdersServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IShop"/>: the shop at Orders:Url, or the demo shop when there is none.</summary>
    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OrdersOptions>().Bind(configuration.GetSection(OrdersOptions.Section)).ValidateOnStart();
        return services;
    }
}
