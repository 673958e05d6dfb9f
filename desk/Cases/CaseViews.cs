using System.Collections.Frozen;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Presence;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Purposes;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Understanding;

namespace EthicalBot.Desk.Cases;

/// <summary>Cases as an agent may see them: what the purpose's allow-list names once the case is theirs, and words without personal data before.</summary>
internal sealed class CaseViews(
    ICases cases, IConversations conversations, IConversationFiles files, IAgents agents, IAgentPresence presence, Reachability reachability, OrderLooks orders, IGivenAnswers answers, Redactor redactor, IPseudonymBooks books, TimeProvider time)
{
    // What a customer says to get a person, or to be polite, is not what they want from that person.
    private const int WordsOfMatter = 3;
    private const int WordsOfLongRequest = 8;
    private static readonly string[] NotTheMatter = [Intents.HumanAgent, Intents.SmallTalk];

    /// <summary>The list of all open cases: where somebody may be in danger first, then what should be settled by now, else who waits longest.</summary>
    public async Task<InboxView> ListAsync(SignedInAgent agent, CancellationToken cancellationToken)
    {
        var colleagues = await ColleaguesAsync(cancellationToken);
        var entries = await cases.ListAsync(cancellationToken);
        return new(
            [.. entries.Select(entry => Row(entry, agent, colleagues)).OrderBy(row => Urgency(row, time.GetUtcNow())).ThenBy(Rank).ThenBy(row => row.Reason == PersonReasons.Care ? 0 : 1).ThenBy(row => row.WaitingSince)],
            await reachability.FreeAsync(cancellationToken));
    }

    /// <summary>One case with its conversation.</summary>
    public async Task<CaseView?> FindAsync(string reference, SignedInAgent agent, CancellationToken cancellationToken)
    {
        if (await cases.FindEntryAsync(reference, cancellationToken) is not { } entry
            || await conversations.FindAsync(entry.Case.Conversation, cancellationToken) is not { } conversation)
            return null;

        var open = entry.Case;
        var colleagues = await ColleaguesAsync(cancellationToken);
        var row = Row(entry, agent, colleagues);
        var lines = await cases.LinesAsync(open.Conversation, cancellationToken);
        var words = open.Words;
        var book = await books.ReadAsync(conversation, cancellationToken);
        var purpose = words?.Purpose ?? PurposeOfCase.Of(lines) ?? CasePurpose.Other;
        // Nobody but the agent whose case it is; and no longer than it is open, for a closed one is not found.
        var fields = row.IsMine ? CasePurposes.Of(purpose) : FrozenSet<CaseField>.Empty;
        var known = row.IsMine && words is not null ? CaseKeeping.Complete(words, book, purpose, open.OpenedAt) : null;
        var contact = fields.Contains(CaseField.ContactWay) ? known?.ContactWay : null;
        var order = fields.Contains(CaseField.OrderNumber) ? known?.Order : null;
        var orderEmail = fields.Contains(CaseField.OrderEmail) && Proof.TryParse(known?.Order?.Proof, out var proof) && proof.Kind == ProofKind.Email ? proof.Value : null;
        var reading = new AgentReading(book, fields, [.. lines.Where(line => line.Speaker == "customer").Select(line => line.Text)], contact, orderEmail);
        var lookup = await orders.FindAsync(order, cancellationToken);
        return new(row)
        {
            May = Rights(open, conversation, agent, colleagues),
            Request = Request(words, lines, open.OpenedAt, book),
            Purpose = PurposeWord.Of(purpose),
            Shown = row.IsMine ? [.. reading.InClear().Select(value => new ShownView(value.Token, value.Value))] : [],
            Reveals = entry.Reveals,
            ContactWay = contact,
            ContactTime = fields.Contains(CaseField.ContactWay) ? words?.ContactTime : null,
            Identity = Identity(words),
            OrderNumber = order?.Number,
            OrderEmail = orderEmail,
            Order = lookup is OrderLookup.Found found ? new OrderView(found.Order, fields) : null,
            OrderUnavailable = lookup is OrderLookup.Unavailable,
            Tried = [.. (words?.Tried ?? []).Select(step => new TriedView(step.What, fields.Contains(CaseField.OrderNumber) ? step.Order : null, step.At))],
            Suggested = [.. (words?.Suggested ?? []).Select(one => one.Automation)],
            Lines = await LinesAsync(open, lines, cancellationToken),
            Notes = [.. (await cases.NotesAsync(reference, cancellationToken)).Select(note => row.IsMine ? note : note with { Text = redactor.Redact(note.Text, book: book).Value })],
        };
    }

    private static int Urgency(CaseRow row, DateTimeOffset now) => row switch
    {
        { Reason: PersonReasons.Care, Kind: "live", State: "waiting" } => 0,
        _ when row.Due < now => 1,
        _ => 2,
    };

    private static int Rank(CaseRow row) => row switch
    {
        { Kind: "live", State: "waiting" } => 0,
        { IsMine: true } => 1,
        { State: "waiting" } => 2,
        _ => 3,
    };

    private static CaseRow Row(InboxEntry entry, SignedInAgent agent, Dictionary<string, Colleague> colleagues)
    {
        var open = entry.Case;
        return new(
            open.Reference, Word(open.Kind), Word(open.State), open.Language, open.Words?.Reason ?? "erased", open.OpenedAt, open.WaitingSince, entry.LastAt,
            open.Agent is { } id ? colleagues.GetValueOrDefault(id) is { } colleague ? new(id, colleague.Name, colleague.Present) : new(id, "?", false) : null,
            CaseRights.IsMine(open, agent), entry.Unanswered, CareView.Of(open.Words?.Care), open.Words?.Due);
    }

    private static MayView Rights(OpenCase open, ConversationRow conversation, SignedInAgent agent, Dictionary<string, Colleague> colleagues)
    {
        var present = colleagues.Where(colleague => colleague.Value.Present).ToDictionary(colleague => colleague.Key, colleague => colleague.Value.Available);
        var (isMine, mayTake) = (CaseRights.IsMine(open, agent), CaseRights.MayTake(open, agent, present));
        return new(
            Accept: open.Agent is null,
            Reply: mayTake && conversation.EndedAt is null,
            Note: true,
            GiveBack: isMine && conversation.Floor.Holder == Conversation.Floor.FloorHolder.Person,
            Close: CaseRights.MayEnd(open, agent),
            Reveal: isMine,
            TakeOver: !isMine && open.Agent is not null && mayTake);
    }

    private RedactedText Request(CaseWords? words, IReadOnlyList<SpokenLine> lines, DateTimeOffset openedAt, PseudonymBook book)
    {
        if (words?.Message is { } message && IsMatter(message))
            return redactor.Redact(message, book: book);
        // The last two things that were more than "yes", a number or a greeting; else what has come since; else whatever there is.
        var said = lines.Where(line => line.Speaker == "customer").ToList();
        var matter = said.Where(line => line.At <= openedAt && IsMatter(line)).TakeLast(2).ToList();
        if (matter.Count == 0)
            matter = [.. said.Where(line => line.At > openedAt && IsMatter(line)).Take(1)];
        if (matter.Count == 0)
            matter = [.. said.TakeLast(1)];
        return RedactedText.Join('\n', matter.Select(line => line.Text));
    }

    private static bool IsMatter(SpokenLine line) =>
        WordsIn(line.Text.Value) >= (NotTheMatter.Contains(line.Intent) ? WordsOfLongRequest : WordsOfMatter);

    private static bool IsMatter(string message) => WordsIn(message) >= WordsOfMatter;

    private static int WordsIn(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter) && !word.Contains('⟦', StringComparison.Ordinal));

    private static IdentityView? Identity(CaseWords? words) => words switch
    {
        { Identity: { Level: IdentityLevel.Code } code } => new(Word(code.Level), code.ReachedAt, code.ReachedAt + HeldIdentity.Lasts),
        { Order: { } order } when Proof.TryParse(order.Proof, out var proof) => new(Word(proof.Kind), order.ProvedAt, order.ProvedAt + HeldIdentity.Lasts),
        _ => null,
    };

    private async Task<IReadOnlyList<LineView>> LinesAsync(OpenCase open, IReadOnlyList<SpokenLine> lines, CancellationToken cancellationToken)
    {
        var sent = await files.ListAsync(open.Conversation, cancellationToken);
        var told = await answers.ToldInAsync(open.Conversation, cancellationToken);
        return
        [
            .. lines.Select(line => new LineView(
                    line.ActivityId, line.At, line.Speaker, line.Name, line.Text, Word(line.Delivery), line.Speaker == "customer" && line.Text.Found.Count > 0,
                    told.TryGetValue(line.ActivityId, out var isDoubted) ? isDoubted : null, []))
                .Concat(sent.Select(file => new LineView($"file/{file.Id}", file.At, "customer", null, RedactedText.Empty, Word(LineDelivery.Sent), false, null, [new(file.Id, file.ContentType)])))
                .OrderBy(line => line.At),
        ];
    }

    private async Task<Dictionary<string, Colleague>> ColleaguesAsync(CancellationToken cancellationToken)
    {
        var present = await presence.ReadAsync(cancellationToken);
        return (await agents.ReadAllAsync(cancellationToken)).ToDictionary(
            agent => agent.Id, agent => new Colleague(agent.DisplayName, present.ContainsKey(agent.Id), present.GetValueOrDefault(agent.Id)), StringComparer.Ordinal);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private sealed record Colleague(string Name, bool Present, bool Available);
}
