using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>The open WebSocket streams: each reads the mailbox from its watermark on, and any number may watch one conversation.</summary>
internal sealed class DirectLineStreams(IMailbox mailbox, ConversationSignal signal, DirectLineActivities activities, IHostApplicationLifetime host, TimeProvider time)
{
    private const int PageSize = 100;

    // Signals wake at once; this is for the one that was missed.
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Channel<Activity>, ConversationKey> _watchers = new();

    /// <summary>Shows an activity without content, such as typing, to who watches now.</summary>
    public void Show(ConversationKey conversation, Activity activity)
    {
        foreach (var (watcher, watched) in _watchers)
        {
            if (watched == conversation)
                watcher.Writer.TryWrite(activity);
        }
    }

    /// <summary>Serves one stream until the client goes or the host stops.</summary>
    public async Task ServeAsync(WebSocket socket, DirectLineTicket ticket, long watermark, Uri root, CancellationToken cancellationToken)
    {
        var shown = Channel.CreateBounded<Activity>(new BoundedChannelOptions(8) { FullMode = BoundedChannelFullMode.DropOldest });
        _watchers[shown] = ticket.Conversation;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.ApplicationStopping);
        var listening = ListenAsync(socket, ended);
        try
        {
            await SendAsync(socket, ticket, watermark, shown.Reader, root, ended.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The client went, mid-frame or politely: what it did not read waits in the mailbox.
        }
        finally
        {
            _watchers.TryRemove(shown, out _);
            // Who goes leaves no one waiting behind; others look once too often.
            signal.Ring(ticket.Conversation);
            await ended.CancelAsync();
            await listening;
        }
    }

    private async Task SendAsync(
        WebSocket socket, DirectLineTicket ticket, long watermark, ChannelReader<Activity> shown, Uri root, CancellationToken cancellationToken)
    {
        var position = watermark;
        var toShow = shown.WaitToReadAsync(cancellationToken).AsTask();
        while (true)
        {
            // Taken before reading, so that nothing falls between.
            var news = signal.NextAsync(ticket.Conversation);
            var items = await mailbox.ReadAsync(ticket.Conversation, position, PageSize, cancellationToken);
            if (items.Count > 0)
            {
                position = items[^1].Position;
                await SendAsync(socket, activities.Set(items, ticket, root), cancellationToken);
                continue;
            }

            while (shown.TryRead(out var activity))
                await SendAsync(socket, DirectLineActivities.Shown(activity), cancellationToken);
            if (toShow.IsCompleted)
                toShow = shown.WaitToReadAsync(cancellationToken).AsTask();
            using var waited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(news, toShow, Task.Delay(Poll, time, waited.Token));
            // Else the timer of each news would run on for seconds.
            await waited.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static ValueTask SendAsync(WebSocket socket, string frame, CancellationToken cancellationToken) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(frame).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    // Clients send nothing but empty keep-alive frames; listening is how their going is noticed.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), ended.Token)).MessageType != WebSocketMessageType.Close)
            {
            }

            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or IOException)
        {
            // Cut mid-frame.
        }

        await ended.CancelAsync();
    }
}
