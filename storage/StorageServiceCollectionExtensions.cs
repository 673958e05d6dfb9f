using EthicalBot.Conversation;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Handoff.Automations;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Presence;
using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Oversight;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention.Holds;
using EthicalBot.Storage.Agents;
using EthicalBot.Storage.Approvals;
using EthicalBot.Storage.Audit;
using EthicalBot.Storage.Automations;
using EthicalBot.Storage.Cases;
using EthicalBot.Storage.Changes;
using EthicalBot.Storage.Emails;
using EthicalBot.Storage.Knowledge;
using EthicalBot.Storage.Mail;
using EthicalBot.Storage.Notices;
using EthicalBot.Storage.Oversight;
using EthicalBot.Storage.Register;
using EthicalBot.Storage.Retention;
using EthicalBot.Storage.Rights;
using EthicalBot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Storage;

/// <summary>Registers the store behind the ports of the lower rooms.</summary>
public static class StorageServiceCollectionExtensions
{
    /// <summary>Adds the store that <c>ConnectionStrings:Store</c> names: a path is an SQLite file.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var path = StorePathFrom(configuration);
        services.AddSingleton(new StorePath(path));
        services.AddSingleton<IDatabase>(provider => Open(path, provider.GetRequiredService<KeyRing>()));
        services.AddHostedService<StoreStart>();
        services.AddSingleton<RegisterCheck>();
        services.Declare([.. ConversationRecords.All, .. CaseRecords.All, .. DeskRecords.All, .. SystemRecords.All, .. RightsRecords.All, .. NoticeRecords.All, .. KnowledgeRecords.All]);

        services.AddSingleton<ActivitySealer>();
        services.AddSingleton<ISubjectKeyStore, SubjectKeyStore>();
        services.AddSingleton<IConversations, ConversationStore>();
        services.AddSingleton<IInbox, InboxStore>();
        services.AddSingleton<IMailbox, MailboxStore>();
        services.AddSingleton<IOutbox, OutboxStore>();
        services.AddSingleton<IEmailOutbox, EmailOutboxStore>();
        services.AddSingleton<ReturnAddressStore>();
        services.AddSingleton<IReturnAddresses>(provider => provider.GetRequiredService<ReturnAddressStore>());
        services.AddSingleton<IRecordedAnswers, AnswerStore>();
        services.AddSingleton<IStateStore, StateStore>();
        services.AddSingleton<IPseudonymBooks, PseudonymStore>();
        services.AddSingleton<ITranscript, TranscriptStore>();
        services.AddSingleton<IConversationFiles, FileStore>();
        services.AddSingleton<IAttemptLimiter, AttemptStore>();
        services.AddSingleton<ICases, CaseStore>();
        services.AddSingleton<ICaseSearch, CaseSearchStore>();
        services.AddSingleton<ICaseReveals, RevealStore>();
        services.AddSingleton<CaseIndexRows>();
        services.AddSingleton<IApprovals, ApprovalStore>();
        services.AddSingleton<IAgentPresence, PresenceStore>();
        services.AddSingleton<IAuditLog, AuditStore>();
        services.AddSingleton<AuditCheckpointRows>();
        services.AddSingleton<IAuditCheckpoints, AuditCheckpointStore>();
        services.AddSingleton<AuditEpochs>();
        services.AddSingleton<IAgents, AgentStore>();
        services.AddSingleton<ISignIns, SignInStore>();
        services.AddSingleton<IInvitations, InvitationStore>();
        services.AddSingleton<IKeyDocuments, KeyDocumentStore>();
        services.AddSingleton<IRetention, RetentionSweeper>();
        services.AddRights();
        services.AddSingleton<CaseReduction>();
        services.AddSingleton<HoldExpiry>();
        services.AddSingleton<IHolds, HoldStore>();
        services.AddSingleton<Leases>();
        services.AddSingleton<IReveals, RevealLog>();
        services.AddSingleton<IIncidents, IncidentStore>();
        services.AddSingleton<IAutomations, AutomationStore>();

        services.AddSingleton<ITurnRecorder, TurnRecorder>();
        services.AddSingleton<IPersonRecorder, PersonRecorder>();
        services.AddSingleton<ConversationChanges>();
        services.AddSingleton<IChangeWriter, OutgoingWriter>();
        services.AddSingleton<IChangeWriter, StateWriter>();
        services.AddSingleton<IChangeWriter, TranscriptWriter>();
        services.AddSingleton<IChangeWriter, PseudonymWriter>();
        services.AddSingleton<IChangeWriter, AuditWriter>();
        services.AddSingleton<IChangeWriter, CaseWriter>();
        services.AddSingleton<IChangeWriter, CaseTakenWriter>();
        services.AddSingleton<IChangeWriter, CaseQueuedWriter>();
        services.AddSingleton<IChangeWriter, CaseRewordedWriter>();
        services.AddSingleton<IChangeWriter, CaseEndedWriter>();
        services.AddSingleton<IChangeWriter, NoteWriter>();
        services.AddSingleton<IChangeWriter, HubEventWriter>();
        services.AddSingleton<EmailWriter>();
        services.AddSingleton<IChangeWriter>(provider => provider.GetRequiredService<EmailWriter>());
        services.AddNotices();
        services.AddKnowledgeStores();
        services.AddSingleton<IChangeWriter, ApprovalAskedWriter>();
        services.AddSingleton<IChangeWriter, ApprovalDecidedWriter>();
        services.AddSingleton<IChangeWriter, ApprovalMovedWriter>();
        services.AddSingleton<IChangeWriter, AutomationDecidedWriter>();
        return services;
    }

    private static SqliteDatabase Open(string path, KeyRing keys)
    {
        var database = SqliteDatabase.Open(path);
        KeyCheck.Run(database, keys);
        return database;
    }

    internal static string StorePathFrom(IConfiguration configuration)
    {
        var value = configuration.GetConnectionString("Store") ?? "data/ethicalbot.db";
        if (value.Contains('=', StringComparison.Ordinal) || value.Contains("://", StringComparison.Ordinal))
            throw new InvalidOperationException("ConnectionStrings:Store looks like a server's connection string; this version keeps its store in an SQLite file. Give a path such as data/ethicalbot.db.");
        return value;
    }
}
