using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Decides what a message leads to: notes what has to be known first, asks the routes in order, settles what follows.</summary>
internal sealed class Router(DialogTree tree, RoutingMemory memory, TurnBeginning beginning, MessageMeaning meaning, IEnumerable<IRoute> routes, TurnEnd end, IUnderstandCustomers understanding)
{
    /// <summary>The confidence from which an intent is acted on.</summary>
    internal const double Certain = .85;

    /// <summary>Leads the message to its dialog.</summary>
    public async Task RouteAsync(ITurnContext<IMessageActivity> turn, CancellationToken cancellationToken)
    {
        var dialog = await tree.OpenAsync(turn, cancellationToken);
        var state = await memory.ReadAsync(turn, cancellationToken);
        await beginning.NoteAsync(dialog, state, cancellationToken);
        var lead = await FirstAsync(meaning.Read(dialog, state), cancellationToken);
        // A person who comes reads all of it.
        if (lead is { Rest: { } rest, Result.Result: not PersonRequestOptions })
        {
            TakeForMessage(turn, rest);
            lead = await FirstAsync(meaning.Read(dialog, state), cancellationToken);
        }

        await end.SettleAsync(dialog, state, lead, cancellationToken);
    }

    // The transcript has the message as it came.
    private void TakeForMessage(ITurnContext turn, string rest)
    {
        var facts = turn.Facts();
        turn.Activity.Text = rest;
        facts.Understood = understanding.Understand(rest, facts.Language);
        facts.PrivacyAsk = Understanding.PrivacyRequests.PrivacyRequest.Find(rest, facts.Language);
    }

    private async Task<Lead> FirstAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        foreach (var route in routes)
        {
            if (await route.TakeAsync(message, cancellationToken) is { } lead)
                return lead;
        }

        throw new InvalidOperationException($"No route took the message. The last line of {nameof(RouteOrder)} takes every one.");
    }
}
