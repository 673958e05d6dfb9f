using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders;
using EthicalBot.Orders.Writes;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Service;

/// <summary>Remembers what was done last, and answers what is asked about its money and its parcel.</summary>
public sealed class DoneChanges(ConversationState state, ServiceWriter writer, HeldIdentities held, ServiceShop shop, ShopWords words, SlotVocabulary vocabulary)
{
    private static readonly TimeSpan s_useful = TimeSpan.FromHours(2);

    private readonly IStatePropertyAccessor<DoneChange> _accessor = state.CreateProperty<DoneChange>(nameof(DoneChange));

    /// <summary>Remembers what the turn has done to an order.</summary>
    public async Task RememberAsync(ITurnContext turn, string? order, CancellationToken cancellationToken)
    {
        var done = writer.Outcomes.Where(one => one.Outcome is WriteOutcome.Done).Select(one => (one.Write, Done: (WriteOutcome.Done)one.Outcome)).ToList();
        if (order is null || done.Count == 0 || await held.CustomerAsync(turn, cancellationToken) is not { } customer)
            return;
        await _accessor.SetAsync(turn, new DoneChange
        {
            Order = order,
            Customer = customer,
            At = turn.Facts().At,
            GoesBack = done.Exists(one => one.Write.Rule is WriteKind.Exchange or WriteKind.Return),
            Label = done.Select(one => words.LabelOf(one.Done, turn.Facts().Language)).FirstOrDefault(label => label.Length > 0),
            Settlements = [.. done.SelectMany(one => one.Done.Settlements)],
        }, cancellationToken);
    }

    /// <summary>The answer; null where nothing of that is asked, or nothing was done.</summary>
    public async Task<string?> AnswerAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        var (facts, phrases) = (turn.Facts(), vocabulary.Of(turn.Facts().Language));
        var money = MoneyQuestion.Is(text, phrases);
        var back = text.Contains('?', StringComparison.Ordinal) && new SaidWords(text).HasAny(phrases["AskSendBack"]);
        if ((!money && !back) || await _accessor.GetAsync(turn, cancellationToken: cancellationToken) is not { } done || facts.At - done.At > s_useful
            || await held.CustomerAsync(turn, cancellationToken) != done.Customer || (facts.Understood?.OrderNumber is { } other && other != done.Order)
            || await shop.FactsAsync(done.Customer, done.Order, facts.At, cancellationToken) is not ShopAnswer<ServiceFacts>.Found { Value: var known })
            return null;
        var told = new List<string>();
        if (back && done.GoesBack)
            told.Add(done.Label ?? words.Text("Service.Answer.NoLabel", facts.Language));
        if (done.Settlements.Count > 0 && (money || told.Count > 0))
            told.Add(words.Of(done.Settlements, known, facts.Language));
        return told.Count == 0 ? null : string.Join("\n\n", told);
    }
}
