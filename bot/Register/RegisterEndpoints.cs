using System.Text;
using EthicalBot.Bot.Trust;
using EthicalBot.Bot.Trust.Labels;
using EthicalBot.Cards;
using EthicalBot.Desk.Privacy;
using EthicalBot.Desk.SignIn;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Oversight;

namespace EthicalBot.Bot.Register;

/// <summary>/desk/api/privacy/register: the record of processing for the privacy officer, to read and to take away.</summary>
internal sealed class RegisterEndpoints(RegisterWriter writer, Wording wording, OfficerLog log)
{
    private static readonly string[] Formats = ["json", "csv"];

    public void Map(RouteGroupBuilder group)
    {
        group.MapGet("/register", (HttpContext context, string? lang) => Results.Json(In(context, lang), AiLabelJson.Options));
        group.MapGet("/register.json", (HttpContext context, string? lang, CancellationToken cancellationToken) => ExportAsync(context, lang, "json", cancellationToken));
        group.MapGet("/register.csv", (HttpContext context, string? lang, CancellationToken cancellationToken) => ExportAsync(context, lang, "csv", cancellationToken));
    }

    private async Task<IResult> ExportAsync(HttpContext context, string? lang, string format, CancellationToken cancellationToken)
    {
        await log.WriteAsync(context.User.Agent(), "privacy.register"u8, cancellationToken, AuditFact.OneOf("format"u8, format, Formats));
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"register.{format}\"";
        return format == "csv" ? Results.Text(Csv(In(context, lang)), "text/csv", Encoding.UTF8) : Results.Json(In(context, lang), AiLabelJson.Options);
    }

    private RegisterDocument In(HttpContext context, string? lang) => writer.In(TrustLanguage.Choose(wording, lang, context.Request));

    // A row for each category, so that a spreadsheet can sort by any of it.
    private static string Csv(RegisterDocument document)
    {
        static string List(IEnumerable<Worded> words) => string.Join("; ", words.Select(one => one.Words));
        var table = new CsvTable(
            "controller", "officer", "purpose", "people", "category", "data", "origins", "legal_basis", "time_limit", "counted_from", "recipients", "processors", "transfers", "stores");
        foreach (var activity in document.Activities)
        {
            var transfers = document.Processors.Where(party => activity.Processors.Any(processor => processor.Key == party.Key)).Select(party => $"{party.Name}: {party.Transfer.Words}");
            foreach (var limit in activity.Limits)
            {
                table.Add(
                    document.Controller, document.Officer ?? "", activity.Purpose.Words, activity.People.Words, limit.Category.Words, List(activity.Data), List(activity.Origins),
                    limit.Basis.Words, limit.Kept, limit.From.Words, List(activity.Recipients), List(activity.Processors), string.Join("; ", transfers), string.Join("; ", limit.Stores));
            }
        }

        return table.ToString();
    }
}
