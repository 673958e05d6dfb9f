using EthicalBot.Orders;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Service;

/// <summary>A shop that answers every write alike, and writes that come by another way than the chat.</summary>
internal sealed class DemoWrites(WriteOutcome outcome) : IShopWrites
{
    public static Action<IServiceCollection> That(WriteOutcome outcome) => services => services.AddSingleton<IShopWrites>(new DemoWrites(outcome));

    public static Task<WriteOutcome> ByAnotherWayAsync(BotApp app, ShopWrite write) => app.Services.GetRequiredService<IShopWrites>().WriteAsync(write, default);

    public Task<WriteOutcome> WriteAsync(ShopWrite write, CancellationToken cancellationToken) => Task.FromResult(outcome);
}
