using System.Net.Http.Headers;
using EthicalBot.Orders.Demo;
using EthicalBot.Orders.Http;
using EthicalBot.Orders.Policy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EthicalBot.Orders;

/// <summary>Registers the shop.</summary>
public static class OrdersServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IShop"/>, <see cref="ICustomerShop"/> and <see cref="IShopWrites"/>: the shop at Orders:Url, or the demo shop when there is none.</summary>
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

        services.AddSingleton<ShopSpelling>().AddSingleton<ShopCircuit>().AddSingleton<ShopCalls>().AddSingleton<ProductCache>();
        services.AddSingleton(services => new DemoBooks(OptionsOf(services).DemoFile, services.GetRequiredService<TimeProvider>()));
        services.AddSingleton(services => ShopPolicyFile.Read(OptionsOf(services).PolicyFile));
        services.AddSingleton<IShop>(services => OptionsOf(services).UsesRealShop
            ? services.GetRequiredService<HttpShop>()
            : new DemoShop(services.GetRequiredService<DemoBooks>(), services.GetRequiredService<ILogger<DemoShop>>()));
        services.AddSingleton(Either<ICustomerShop, HttpCustomerShop, DemoCustomerShop>);
        services.AddSingleton(Either<IShopWrites, HttpShopWrites, DemoShopWrites>);
        services.AddHostedService<ShopStart>();
        return services;
    }

    private static OrdersOptions OptionsOf(IServiceProvider services) => services.GetRequiredService<IOptions<OrdersOptions>>().Value;

    private static TPort Either<TPort, TReal, TDemo>(IServiceProvider services)
        where TReal : class, TPort
        where TDemo : class, TPort =>
        OptionsOf(services).UsesRealShop ? ActivatorUtilities.CreateInstance<TReal>(services) : ActivatorUtilities.CreateInstance<TDemo>(services);

    private static void Configure(IServiceProvider services, HttpClient client)
    {
        var options = OptionsOf(services);
        client.BaseAddress = new($"{options.Url!.TrimEnd('/')}/"); // not null: asked for only with a real shop
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        client.DefaultRequestHeaders.Accept.Add(new("application/json"));
        client.Timeout = Timeout.InfiniteTimeSpan; // HttpShop counts both tries together
        client.MaxResponseContentBufferSize = HttpShop.LongestAnswer;
    }
}
