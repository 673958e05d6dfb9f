using EthicalBot.Bot.Knowledge;
using EthicalBot.Conversation.Answers;
using EthicalBot.Handoff;
using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Library;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Bot.Commands;

/// <summary><c>bot -- knowledge import [SOURCE]</c>, <c>check</c> and <c>list</c>: the approved articles; the bot may go on running.</summary>
internal sealed class KnowledgeCommand(string[] words) : StoreCommand
{
    private static readonly TimeSpan s_gaps = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public override Task<int> RunAsync(IServiceProvider services, TextWriter output) => words.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray() switch
    {
        ["import"] => ImportAsync(services, output, path: null),
        ["import", var path] => ImportAsync(services, output, path),
        ["check"] => CheckAsync(services, output),
        ["list"] => ListAsync(services, output),
        _ => HelpAsync(output),
    };

    private static async Task<int> HelpAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            """
            knowledge import [SOURCE]  takes the articles of a folder <language>/<slug>.md or a JSON export, or of Knowledge:Source; what is missing there is withdrawn
            knowledge check            what is stale, missing, contradictory, hard to read, instructs a model, or was asked and not answered
            knowledge list             every article with its version, review and end
            """);
        return 1;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, TextWriter output, string? path)
    {
        try
        {
            var isSeen = !Console.IsOutputRedirected;
            var source = services.GetRequiredService<KnowledgeSource>();
            if (path is null && !source.IsSet)
                throw new ArticleFormatException("No source is named. Write 'knowledge import SOURCE', or set Knowledge:Source.");
            var articles = await source.ReadAsync(path, (done, all) => Console.Write(isSeen ? $"\rReading {done} of {all}" : ""), CancellationToken.None);
            if (isSeen)
                await output.WriteLineAsync();
            var import = await services.GetRequiredService<IArticleVersions>().ImportAsync(articles, CancellationToken.None);
            await services.GetRequiredService<IAuditLog>().WriteAsync(
                [new AuditEntry(services.GetRequiredService<TimeProvider>().GetUtcNow(), AuditActor.Of(Operator), "knowledge.imported"u8, AuditId.None, AuditId.None, AuditFact.Of("versions"u8, import.Added))],
                CancellationToken.None);
            await output.WriteLineAsync($"{articles.Count} articles: {import.Added} new versions, {import.Kept} known, {import.Withdrawn} articles withdrawn. A running bot uses them within a minute.");
            foreach (var held in articles.Select(Instructions.In).OfType<Finding>())
                await output.WriteLineAsync(Line(held));
            return 0;
        }
        catch (ArticleFormatException wrong)
        {
            await output.WriteLineAsync($"Nothing was imported. {wrong.Message}");
            return 1;
        }
    }

    private static async Task<int> CheckAsync(IServiceProvider services, TextWriter output)
    {
        var time = services.GetRequiredService<TimeProvider>();
        await services.GetRequiredService<KnowledgeImport>().FillAsync(CancellationToken.None);
        var articles = await services.GetRequiredService<IArticleVersions>().ReadAsync(CancellationToken.None);
        var unanswered = await services.GetRequiredService<IGivenAnswers>().UnansweredAsync(time.GetUtcNow() - s_gaps, CancellationToken.None);
        var questions = unanswered.GroupBy(gap => (gap.Question.Value, gap.Evidence.Language)).Select(same => new UnansweredQuestion(same.Key.Value, same.Key.Language, same.Count())).ToList();
        var isSeen = !Console.IsOutputRedirected;
        var findings = KnowledgeCheck.Run(articles, questions, time, (done, all) => Console.Write(isSeen ? $"\rChecking {done} of {all}" : ""));
        if (isSeen)
            await output.WriteLineAsync();
        foreach (var finding in findings)
            await output.WriteLineAsync(Line(finding));
        await output.WriteLineAsync($"{articles.Count} articles, {questions.Count} questions of the last 30 days without an answer: {findings.Count} findings.");
        return findings.Count == 0 ? 0 : 1;
    }

    private static string Line(Finding finding) => $"{finding.Kind,-14}  {finding.Language}/{finding.Slug ?? "-"}: {finding.What}. Right would be: {finding.Right}.";

    private static async Task<int> ListAsync(IServiceProvider services, TextWriter output)
    {
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await services.GetRequiredService<KnowledgeImport>().FillAsync(CancellationToken.None);
        var all = await services.GetRequiredService<IArticleVersions>().ReadAsync(CancellationToken.None);
        var used = new ArticleSet(all).UsableOn(today).ToHashSet();
        foreach (var article in all.OrderBy(article => article.Language, StringComparer.Ordinal).ThenBy(article => article.Slug, StringComparer.Ordinal))
        {
            var state = used.Contains(article) ? "used" : article.ApprovedBy is null ? "not approved" : article.IsUsableOn(today) ? "replaced" : "expired";
            await output.WriteLineAsync($"{article.Language}  {article.Slug,-36}  {article.Version}  reviewed {article.Reviewed:yyyy-MM-dd}  until {article.Expires:yyyy-MM-dd}  {state,-12}  {article.Audience}");
        }

        await output.WriteLineAsync($"{used.Count} articles are used, of {all.Count} versions.");
        return 0;
    }
}
