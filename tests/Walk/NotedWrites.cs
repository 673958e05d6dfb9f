using System.Collections.Concurrent;
using EthicalBot.Dialogs.Service;
using EthicalBot.Orders;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Walk;

/// <summary>Notes what is written for whom, and has the shop do it.</summary>
internal sealed class NotedWrites
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<NotedWrite>> _noted = new();

    /// <summary>What was written for a customer so far.</summary>
    public IReadOnlyList<NotedWrite> Of(string customer) => [.. _noted.GetValueOrDefault(customer) ?? []];

    /// <summary>All that was written.</summary>
    public IEnumerable<NotedWrite> All => _noted.Values.SelectMany(writes => writes);

    public void Listen(IServiceCollection services)
    {
        var shop = services.Last(service => service.ServiceType == typeof(IShopWrites)).ImplementationFactory!; // not null: which shop it is is found out at the start
        services.AddSingleton<IShopWrites>(provider => new Noting(this, (IShopWrites)shop(provider), provider));
    }

    /// <summary>What the policy judges a write by, as the shop stands now.</summary>
    public static async Task<PolicyFacts?> FactsAsync(IServiceProvider services, ShopWrite write, CancellationToken cancellationToken) =>
        await services.GetRequiredService<ServiceShop>().FactsAsync(write.CustomerId, (write as OrderWrite)?.Number.Value, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken)
            is ShopAnswer<ServiceFacts>.Found found ? found.Value.Policy : null;

    private sealed class Noting(NotedWrites noted, IShopWrites shop, IServiceProvider services) : IShopWrites
    {
        public async Task<WriteOutcome> WriteAsync(ShopWrite write, CancellationToken cancellationToken)
        {
            var before = await FactsAsync(services, write, cancellationToken);
            var outcome = await shop.WriteAsync(write, cancellationToken);
            noted._noted.GetOrAdd(write.CustomerId, _ => new()).Enqueue(new(write, before, outcome));
            return outcome;
        }
    }
}
