using EthicalBot.Dialogs.OrderChange;
using System.Text.RegularExpressions;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Refunds;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Service.Addresses;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Orders;
using EthicalBot.Understanding.OrderNumbers;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <summary>What a customer asks for in one message is done one after the other: the first begins, the others wait in sealed state.</summary>
public sealed partial class RequestQueue(ConversationState state, ReadServiceRequests reader, ServiceRoutes routes, ShopWords words, SlotVocabulary vocabulary, RefundMeaning refund, SaidClues clues, DoneChanges changes)
{
    private readonly IStatePropertyAccessor<List<WaitingRequest>> _accessor = state.CreateProperty<List<WaitingRequest>>(nameof(RequestQueue));

    /// <summary>Goes on with an open change; null when none is open, or the message is about something else.</summary>
    public static async Task<DialogTurnResult?> ContinueAsync(DialogContext dialog, CancellationToken cancellationToken) =>
        dialog.ActiveDialog is { } active && dialog.FindDialog(active.Id) is ShopWriteDialog
        && await dialog.ContinueDialogAsync(cancellationToken) is var result && !ReferenceEquals(result.Result, ShopWriteDialog.NotMine)
            ? result
            : null;

    /// <summary>Gives a file to the open change; null when none is open that asked for one.</summary>
    public static async Task<DialogTurnResult?> TakeFileAsync(DialogContext dialog, CancellationToken cancellationToken) =>
        dialog.ActiveDialog is { } active && dialog.FindDialog(active.Id) is ShopWriteDialog change ? await change.TakeFileAsync(dialog, cancellationToken) : null;

    /// <summary>Whether the message asks for one kind of change.</summary>
    public bool IsAskedFor(ServiceRequestKind kind, ITurnContext turn) => Asked(turn, turn.Activity.Text ?? "").Any(one => one.Kind == kind);

    /// <summary>What is asked for in some words of the message.</summary>
    public IReadOnlyList<ServiceRequestKind> KindsIn(ITurnContext turn, string text) => [.. Asked(turn, text).Select(one => one.Kind)];

    /// <summary>Whether words ask for any change.</summary>
    public bool IsAsked(string text, string language) => reader(text, language).Count > 0;

    /// <summary>Begins what the message asks for, and lets the rest wait; null when it asks for nothing else than the open dialog does.</summary>
    /// <param name="hold">What happens instead of a dialog whose stage leaves it to a person; null when it may begin.</param>
    /// <param name="of">The words that ask for it, where they are not the whole message; null where they are.</param>
    public async Task<DialogTurnResult?> BeginAsync(DialogContext dialog, Func<string, Task<DialogTurnResult?>> hold, CancellationToken cancellationToken, string? of = null)
    {
        var text = of ?? dialog.Context.Activity.Text ?? "";
        var facts = dialog.Context.Facts();
        var asked = Asked(dialog.Context, text);
        if (!facts.AiRefused)
            await clues.NoteAsync(dialog.Context, cancellationToken);
        if (asked.Count == 0 && dialog.ActiveDialog is null && ToldAddress.IsWish(text, facts, vocabulary.Of(facts.Language)))
            asked = [new(ServiceRequestKind.ChangeAddress, 0, 1)];
        // What is open does part of it already: only what it does not is new.
        if (dialog.ActiveDialog is { } active)
            asked = [.. asked.Where(one => !routes.Takes(active.Id, one.Kind) && !(one.Kind == ServiceRequestKind.Refund && IsMoneyOf(dialog, active, text)))];
        var parts = RequestParts.Of(text, asked, routes, OrdersIn(text));
        if (parts.Count == 0)
            return null;
        (await ReadAsync(dialog.Context, cancellationToken)).AddRange(parts.Skip(1));
        return await hold(parts[0].Dialog) ?? await dialog.BeginDialogAsync(parts[0].Dialog, parts[0].Options, cancellationToken);
    }

    /// <summary>Lets the same wait for more orders, before all else that waits.</summary>
    internal async Task AddFirstAsync(ITurnContext turn, IEnumerable<WaitingRequest> requests, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, cancellationToken)).InsertRange(0, requests);

    /// <summary>What was answered for one of several orders holds for the others too.</summary>
    internal async Task CarryAsync(ITurnContext turn, string dialog, ServiceDraft done, CancellationToken cancellationToken)
    {
        foreach (var waiting in (await ReadAsync(turn, cancellationToken)).Where(one => one.Dialog == dialog && one.Options.Order is { } order && done.MoreOrders.Contains(order)))
            (waiting.Options.Reason, waiting.Options.Means, waiting.Options.Address, waiting.Options.Moved) = (done.Reason, dialog == nameof(OrderChangeDialog) ? done.Means : null, done.Address, done.Moved);
    }

    /// <summary>What is done is not asked for again: the same, put aside or waiting, of this order or of none that was named; and nothing of an order that was cancelled.</summary>
    internal async Task SettleAsync(DialogContext dialog, string id, ServiceDraft done, bool isCancelled, CancellationToken cancellationToken)
    {
        await changes.RememberAsync(dialog.Context, done.Order, cancellationToken);
        foreach (var aside in dialog.Stack.Where(one => one != dialog.ActiveDialog))
        {
            if (ShopWriteDialog.DraftOf(aside) is { } draft && IsSettled(aside.Id, draft.Order) && (aside.Id != nameof(OrderChangeDialog) || isCancelled || !draft.HasChoices()))
                draft.IsSettled = true;
        }

        _ = (await ReadAsync(dialog.Context, cancellationToken)).RemoveAll(one => IsSettled(one.Dialog, one.Options.Order));

        bool IsSettled(string other, string? order) => other == id ? order is null || order == done.Order : isCancelled && order == done.Order;
    }

    /// <summary>Begins the next that waits, and says so; null when none does.</summary>
    public async Task<DialogTurnResult?> NextAsync(DialogContext dialog, Func<string, Task<DialogTurnResult?>> hold, CancellationToken cancellationToken)
    {
        var waiting = await ReadAsync(dialog.Context, cancellationToken);
        if (waiting.Count == 0)
            return null;
        var next = waiting[0];
        waiting.RemoveAt(0);
        var language = dialog.Context.Facts().Language;
        var told = words.Text("Service.Next", language, ("what", words.Text($"Service.What.{next.Kind}", language)));
        await dialog.Context.SendActivityAsync(Say.Words(told, []), cancellationToken);
        return await hold(next.Dialog) ?? await dialog.BeginDialogAsync(next.Dialog, next.Options, cancellationToken);
    }

    /// <summary>Forgets what waits: a person has the conversation now.</summary>
    public async Task ForgetAsync(ITurnContext turn, CancellationToken cancellationToken) => (await ReadAsync(turn, cancellationToken)).Clear();

    // "I send it back, the refund on my card": the money is how the return is settled.
    private IReadOnlyList<ServiceRequest> Asked(ITurnContext turn, string text)
    {
        var facts = turn.Facts();
        var asked = facts.AiRefused ? [] : reader(text, facts.Language);
        return asked is [{ Kind: ServiceRequestKind.Refund } only] && refund.IsReturn(text, facts.Language) ? [only with { Kind = ServiceRequestKind.Return }] : asked;
    }

    // "And do I get the money back on my card then?" is asked of the change that is open.
    private bool IsMoneyOf(DialogContext dialog, DialogInstance active, string text) =>
        dialog.FindDialog(active.Id) is ShopWriteDialog && MoneyQuestion.Is(text, vocabulary.Of(dialog.Context.Facts().Language));

    private static List<string> OrdersIn(string text) =>
        [.. Numbers().Matches(text).Where(match => !OrderNumberReader.MeansOther(text, match)).Select(match => OrderNumber.TryFind(match.Value, out var number) ? number.Value : null).OfType<string>().Where(number => !PostcodeShape.IsOne(number, text)).Distinct(StringComparer.Ordinal)];

    private Task<List<WaitingRequest>> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => [], cancellationToken);

    // A postcode stands before its town and is none; what is no order of theirs is told to be unknown.
    [GeneratedRegex(@"(?<![\p{L}\p{N}@.+/-])#?[A-Za-z]{0,4}-?[0-9]{4,}(?![\p{N}@/-])(?!\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
