using System.Globalization;
using System.Text;
using EthicalBot.Desk.SignIn;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Oversight;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.Privacy;

/// <summary>/desk/api/privacy/incidents: whom a window of time touched, as JSON or CSV; each export is in the audit log before it leaves.</summary>
internal sealed class IncidentEndpoints(IIncidents incidents, OfficerLog log, TimeProvider time)
{
    private static readonly string[] Formats = ["json", "csv"];

    public void Map(RouteGroupBuilder group) => group.MapPost("/incidents", ReportAsync);

    private async Task<IResult> ReportAsync(HttpContext context, IncidentRequest body, CancellationToken cancellationToken)
    {
        if (body.From is not { } from || body.Until is not { } until || until <= from)
            return DeskError.Bad("BadWindow", "A window ends after it begins.");
        var format = body.Format ?? Formats[0];
        if (!Formats.Contains(format))
            return DeskError.Bad("BadFormat", $"A format is one of {string.Join(", ", Formats)}.");
        if (ReachOf(body.Reach) is not { } reach)
            return DeskError.Bad("BadReach", "A reach is touched or stored.");

        var report = await incidents.ReportAsync(new(from, until, reach), cancellationToken);
        await log.WriteAsync(
            context.User.Agent(), "privacy.incident"u8, cancellationToken,
            AuditFact.Of("from"u8, from), AuditFact.Of("until"u8, until), AuditFact.Of("reach"u8, reach), AuditFact.OneOf("format"u8, format, Formats),
            AuditFact.Of("persons"u8, report.Persons.Count));
        return format == "csv" ? Results.Text(Csv(report), "text/csv", Encoding.UTF8) : Results.Json(Json(report));
    }

    private static IncidentReach? ReachOf(string? word) => word switch
    {
        null or "touched" => IncidentReach.Touched,
        "stored" => IncidentReach.Stored,
        _ => null,
    };

    private object Json(IncidentReport report) => new
    {
        madeAt = time.GetUtcNow(),
        from = report.Window.From,
        until = report.Window.Until,
        reach = Word(report.Window.Reach),
        persons = report.Persons.Select(person => new
        {
            person = person.Subject,
            notify = Word(person.Notify),
            person.Channels,
            person.LastAt,
            person.Categories,
            classes = person.Classes.Select(one => one.ToString()),
            person.Sensitive,
            person.Conversations,
            person.Cases,
            person.Files,
            person.Records,
            person.Looks,
        }),
    };

    private static string Csv(IncidentReport report)
    {
        static string List(IEnumerable<string> values) => string.Join(' ', values);
        var table = new CsvTable("person", "notify", "channels", "last_at", "categories", "classes", "sensitive", "conversations", "cases", "files", "records", "looks");
        foreach (var person in report.Persons)
        {
            table.Add(
                person.Subject, Word(person.Notify), List(person.Channels), person.LastAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), List(person.Categories),
                List(person.Classes.Select(one => one.ToString())), person.Sensitive ? "yes" : "no", List(person.Conversations), List(person.Cases), List(person.Files),
                person.Records.ToString(CultureInfo.InvariantCulture), person.Looks.ToString(CultureInfo.InvariantCulture));
        }

        return table.ToString();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
