using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using EthicalBot.Privacy;
using EthicalBot.Understanding;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.House;

/// <summary>Rules of the house that a compiler does not check.</summary>
public sealed partial class CodeRuleTests
{
    private static readonly Assembly[] Rooms =
    [
        typeof(RedactedText).Assembly, typeof(UnderstoodMessage).Assembly, typeof(EthicalBot.Orders.Order).Assembly, typeof(EthicalBot.Cards.Card).Assembly,
        typeof(Conversation.ConversationKey).Assembly, typeof(Handoff.Cases.OpenCase).Assembly, typeof(Dialogs.CompanyOptions).Assembly,
        typeof(EthicalBot.Storage.StorageServiceCollectionExtensions).Assembly, typeof(EthicalBot.Desk.DeskServiceCollectionExtensions).Assembly, typeof(Program).Assembly,
    ];

    private static IEnumerable<Type> Types => Rooms.SelectMany(room => room.GetTypes()).Where(type => !IsGenerated(type));

    [Fact]
    public void Classes_that_nobody_inherits_are_sealed()
    {
        var inherited = Types.Select(type => type.BaseType).OfType<Type>().Select(Definition).ToHashSet();
        var open = Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !inherited.Contains(type) && type != typeof(Program));

        Assert.Empty(open.Select(type => type.FullName));
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var wrong = RoomNames.SelectMany(RoomReferenceTests.Sources)
            .Select(path => (Path: Path.GetRelativePath(RoomReferenceTests.Root(), path).Replace('\\', '/'), Declared: NamespaceLine().Match(File.ReadAllText(path)).Groups[1].Value))
            .Where(file => file.Declared.Length > 0 && !file.Declared.Equals(Expected(file.Path), StringComparison.OrdinalIgnoreCase));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_string_of_a_state_type_says_what_data_it_holds()
    {
        var unclassified = typeof(Dialogs.CompanyOptions).Assembly.GetTypes()
            .Where(type => StateTypes.Contains(type.Name))
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(string) && property.GetCustomAttribute<ClassifiedAttribute>() is null);

        Assert.Empty(unclassified.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
        Assert.All(StateTypes, name => Assert.Contains(typeof(Dialogs.CompanyOptions).Assembly.GetTypes(), type => type.Name == name));
    }

    [Fact]
    public void Log_lines_take_ids_counts_and_names_never_text()
    {
        string[] allowed = ["activityId", "type", "fault", "outcome", "traceIdentifier", "attempt", "milliseconds", "deleted", "path", "setting", "reason", "status", "problem", "reference", "news", "kind", "channel", "count", "version", "minutes", "why"];
        var taken = Types.SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null)
            .SelectMany(method => method.GetParameters().Where(parameter => !typeof(ILogger).IsAssignableFrom(parameter.ParameterType)));

        Assert.NotEmpty(taken);
        Assert.Empty(taken.Where(parameter => !allowed.Contains(parameter.Name)).Select(parameter => $"{parameter.Member.DeclaringType!.FullName}: {parameter.Name}"));
    }

    [Fact]
    public void Nothing_else_writes_logs_scopes_traces_or_metrics()
    {
        var writing = RoomNames.SelectMany(RoomReferenceTests.Sources)
            .SelectMany(path => Writes().Matches(File.ReadAllText(path)).Select(match => $"{Path.GetRelativePath(RoomReferenceTests.Root(), path).Replace('\\', '/')}: {match.Value.Trim()}"));

        // The demo shop's own sentence about its file: which line is wrong, and nothing of what stands there.
        Assert.Empty(writing.Except(["orders/Demo/DemoShop.cs: Log.FileBroken(_logger, exception.Message);"]));
    }

    [Theory]
    [InlineData("logger.LogInformation(\"{Text}\", text);")]
    [InlineData("logger.Log(LogLevel.Debug, text);")]
    [InlineData("using var scope = logger.BeginScope(text);")]
    [InlineData("Activity.Current?.SetTag(\"said\", text);")]
    [InlineData("activity.AddEvent(new(text));")]
    [InlineData("new ActivitySource(\"bot\")")]
    [InlineData("new Meter(\"bot\")")]
    [InlineData("counter.Add(1, new KeyValuePair<string, object?>(\"said\", text));")]
    [InlineData("Log.Failed(logger, exception.Message);")]
    [InlineData("Log.Failed(logger, exception.ToString());")]
    [InlineData("Trace.WriteLine(text);")]
    public void Such_a_line_would_be_found(string line) => Assert.Matches(Writes(), line);

    [Fact]
    public void Only_the_three_edges_catch_every_exception()
    {
        string[] edges = ["bot/Channels/BotService/BotServiceDelivery.cs", "bot/Channels/Mail/EmailWorker.cs", "bot/Knowledge/KnowledgeWorker.cs", "knowledge/Generation/ModelCalls.cs", "knowledge/Generation/ContentSafetyJudge.cs", "bot/Operations/AuditCheckpointWorker.cs", "bot/Operations/KeyWorker.cs", "bot/Operations/Edge.cs", "bot/Operations/RetentionWorker.cs", "bot/Rights/ErasureWorker.cs", "bot/Turn/TurnRunner.cs", "bot/Turn/TurnWorker.cs", "bot/BotProgram.cs", "desk/Live/ApprovalWatch.cs", "desk/Live/DeskNews.cs", "desk/Live/DeskTyping.cs", "desk/Live/DeskWatch.cs", "dialogs/Routing/SecondReading.cs", "privacy/Redaction/Redactor.cs", "storage/Sqlite/SqliteDatabase.cs", "dialogs/Notices/NoticeWatch.cs", "desk/Automations/AutomationWatch.cs"];
        var catching = RoomNames.SelectMany(RoomReferenceTests.Sources)
            .Where(path => CatchAll().IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(RoomReferenceTests.Root(), path).Replace('\\', '/'));

        Assert.Empty(catching.Except(edges));
    }

    // "bot/Turn/Stages/FloorStage.cs" → EthicalBot.Bot.Turn.Stages; "framework" has Microsoft's namespaces.
    private static string Expected(string path) => string.Join('.', Path.GetDirectoryName(path)!.Replace('\\', '/').Split('/').Prepend("EthicalBot"));

    private static readonly string[] RoomNames = ["privacy", "understanding", "orders", "cards", "conversation", "knowledge", "handoff", "dialogs", "storage", "desk", "evaluation", "bot"];

    // What dialogs keep between turns.
    private static readonly string[] StateTypes = ["VerifiedOrder", "OrderStatusOptions", "PersonRequestOptions", "OpenQuestion", "RoutingState", "Chosen", "ServiceDraft", "ServiceOptions", "LineDraft", "AddressDraft", "OfferedOrder", "SpokenOrder", "WaitingRequest", "AskedQuestion", "SaidMessage", "ConversationMemory", "HelpState", "AnswerBasis", "NoticeState", "PersonalState"];

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.Name.Contains('<', StringComparison.Ordinal) || (type.DeclaringType is { } outer && IsGenerated(outer));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    // Log lines are [LoggerMessage] methods, whose parameters are listed above; an exception's message may quote what a customer wrote.
    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)?\((?:LogLevel|""|\$""|\w+, "")[^\n]*|\bBeginScope\([^\n]*|\.(?:SetTag|AddTag|SetBaggage|AddBaggage)\([^\n]*|\.AddEvent\([^\n]*|\bnew (?:ActivitySource|Meter)\([^\n]*|\bnew KeyValuePair<string, object\?>\([^\n]*|\bLog\.\w+\([^;]*(?:xception|error|\be)\.(?:Message\b|ToString\()[^\n]*|\b(?:Trace|Debug)\.Write(?:Line)?\([^\n]*")]
    private static partial Regex Writes();

    // A filter that names the kinds it means is no catch-all.
    [GeneratedRegex(@"catch\s*(\{|\(Exception\b[^)]*\)(?! when \(\w+ is (?!not)))")]
    private static partial Regex CatchAll();
}
