using System.Collections.Concurrent;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Cards;
using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Desk.Cases;

/// <summary>Looks at personal data: each is in the audit log before anything is shown.</summary>
internal sealed class CaseLooks(
    IAuditLog audit, IMailbox mailbox, IConversations conversations, IPseudonymBooks books, IConversationFiles files, ICaseReveals reveals, Redactor redactor, TimeProvider time)
{
    // The page fetches an open case again at each line; that is one look, not twenty.
    private static readonly TimeSpan OneLook = TimeSpan.FromMinutes(5);
    private const int MostRemembered = 1000;

    private readonly ConcurrentDictionary<(string Agent, string Reference), long> _looking = new();

    /// <summary>Notes that an agent reads a case.</summary>
    public async Task ReadAsync(OpenCase open, SignedInAgent agent, CancellationToken cancellationToken)
    {
        var key = (agent.Id, open.Reference);
        if (_looking.TryGetValue(key, out var since) && time.GetElapsedTime(since) < OneLook)
            return;
        await WriteAsync(open, agent, "case.read"u8, [], cancellationToken);
        if (_looking.Count > MostRemembered)
            _looking.Clear();
        _looking[key] = time.GetTimestamp();
    }

    /// <summary>What one pseudonym of the case's conversation stands for, for one of the listed reasons; null when it stands for nothing that can be shown.</summary>
    public async Task<string?> RevealAsync(OpenCase open, SignedInAgent agent, string token, string reason, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(open.Conversation, cancellationToken) is not { } conversation
            || AgentReading.Find(await books.ReadAsync(conversation, cancellationToken), token) is not { } known)
            return null;
        // The class and the number, which is no part of the value: the log is read by people and not sealed.
        await WriteAsync(open, agent, "pseudonym.reveal"u8,
            [AuditFact.Of("class"u8, known.Class), AuditFact.Of("pseudonym"u8, AuditId.Of(known.Id)), AuditFact.OneOf("reason"u8, reason, RevealReasons.All)], cancellationToken);
        await reveals.AddAsync(open.Reference, cancellationToken);
        return known.Value;
    }

    /// <summary>The words of a line as they were written, but for passwords and the like; null when they are gone.</summary>
    public async Task<string?> RevealLineAsync(OpenCase open, SignedInAgent agent, string lineId, string reason, CancellationToken cancellationToken)
    {
        // Looked for first: only the id of a line that exists may stand in the log.
        if (await mailbox.FindAsync(open.Conversation, lineId, cancellationToken) is not { } activity)
            return null;
        await WriteAsync(open, agent, "line.reveal"u8, [AuditFact.Of("line"u8, AuditId.Of(lineId)), AuditFact.OneOf("reason"u8, reason, RevealReasons.All)], cancellationToken);
        await reveals.AddAsync(open.Reference, cancellationToken);
        return redactor.Redact(SpokenWords.Of(activity) ?? "", destination: Destination.Dialog).Value;
    }

    /// <summary>A file that the customer sent; null when there is none.</summary>
    public async Task<StoredFile?> OpenFileAsync(OpenCase open, SignedInAgent agent, string fileId, CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(open.Conversation, fileId, cancellationToken) is not { } file)
            return null;
        await WriteAsync(open, agent, "file.open"u8, [AuditFact.Of("file"u8, AuditId.Of(fileId))], cancellationToken);
        return file;
    }

    private Task WriteAsync(OpenCase open, SignedInAgent agent, AuditWord action, AuditFact[] facts, CancellationToken cancellationToken) =>
        audit.WriteAsync([new AuditEntry(time.GetUtcNow(), AuditActor.Of(agent.Actor), action, AuditId.Of(open.Subject), AuditId.Of(open.Reference), facts)], cancellationToken);
}
