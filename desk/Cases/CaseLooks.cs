using System.Collections.Concurrent;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Mail;
using EthicalBot.Cards;
using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Desk.Cases;

/// <summary>Looks at personal data: each is in the audit log before anything is shown.</summary>
internal sealed class CaseLooks(IAuditLog audit, IMailbox mailbox, IConversationFiles files, TimeProvider time)
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

    /// <summary>The words of a line as they were written, for one of the listed reasons; null when they are gone.</summary>
    public async Task<string?> RevealAsync(OpenCase open, SignedInAgent agent, string lineId, string reason, CancellationToken cancellationToken)
    {
        // Looked for first: only the id of a line that exists may stand in the log, which is read by people and not sealed.
        if (await mailbox.FindAsync(open.Conversation, lineId, cancellationToken) is not { } activity)
            return null;
        await WriteAsync(open, agent, "line.reveal"u8, [AuditFact.Of("line"u8, AuditId.Of(lineId)), AuditFact.OneOf("reason"u8, reason, RevealReasons.All)], cancellationToken);
        return SpokenWords.Of(activity);
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
