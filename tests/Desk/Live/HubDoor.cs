using System.Threading.Channels;
using EthicalBot.Tests.App;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Desk.Live;

/// <summary>Stands at the hub's door and tells when a page has come in, and when one is out.</summary>
internal sealed class HubDoor : IHubFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<string> _in = Channel.CreateUnbounded<string>();
    private readonly Channel<string> _out = Channel.CreateUnbounded<string>();

    public void Put(IServiceCollection services) => services.Configure<HubOptions>(hub => hub.AddFilter(this));

    public Task InAsync() => NextAsync(_in.Reader);

    public Task OutAsync() => NextAsync(_out.Reader);

    /// <summary>A page of this agent that is known to be in.</summary>
    public async Task<DeskLine> LineAsync(BotApp app, AgentDriver agent)
    {
        var line = await app.LineAsync(agent);
        await InAsync();
        return line;
    }

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        await next(context);
        _in.Writer.TryWrite(context.Context.ConnectionId);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        await next(context, exception);
        _out.Writer.TryWrite(context.Context.ConnectionId);
    }

    private static async Task NextAsync(ChannelReader<string> door)
    {
        using var patience = new CancellationTokenSource(Patience);
        await door.ReadAsync(patience.Token);
    }
}
