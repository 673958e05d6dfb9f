using System.Net.Http.Headers;
using EthicalBot.Orders.Demo;
using EthicalBot.Orders.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EthicalBot.Orders;

/// <summary>Registers the shop.</summary>
public static class OrdersServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IShop"/>: the shop at Orders:Url, or the demo shop when there is none.</summary>
    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OrdersOptions>().Bind(configuration.GetSection(OrdersOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OrdersOptions>, OrdersOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddHttpClient<HttpShop>(Configure)
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false; // a redirect would carry the key elsewhere
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan); // the shop is a singleton; the pool above follows DNS

        services.AddSingleton(ShopOf);
        services.AddHostedService<ShopStart>();
        return services;
    }

    private static IShop ShopOf(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<OrdersOptions>>().Value;
        return options.UsesRealShop
            ? services.GetRequiredService<HttpShop>()
            : new DemoShop(options.DemoFile, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<DemoShop>>());
    }

    private static void Configure(IServiceProvider services, HttpClient client)
    {
        var options = services.GetRequiredService<IOptions<OrdersOptions>>().Value;
        client.BaseAddress = new($"{options.Url!.TrimEnd('/')}/"); // not null: asked for only with a real shop
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        client.DefaultRequestHeaders.Accept.Add(new("application/json"));
        client.Timeout = Timeout.InfiniteTimeSpan; // HttpShop counts both tries together
        client.MaxResponseContentBufferSize = HttpShop.LongestAnswer;
    }
}
