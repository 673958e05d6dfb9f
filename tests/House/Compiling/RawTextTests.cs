namespace EthicalBot.Tests.House.Compiling;

/// <summary>A raw string does not compile where only a redacted text may go: small programs, and the real compiler.</summary>
public sealed class RawTextTests
{
    // One door a line. "TEXT" is what is passed through it; behind "//" stands the error that a raw string makes there.
    private static readonly string[] Doors =
    [
        """_ = new TranscriptLine(at, "a", "customer", null, TEXT, null, null); // CS1503""",
        """_ = TranscriptLine.OfCustomer(facts, TEXT); // CS1503""",
        """_ = line with { Text = TEXT }; // CS0029""",
        """_ = new SpokenLine("a", at, "customer", null, TEXT, null, LineDelivery.Sent); // CS1503""",
        """_ = HandoffEvents.Initiation(turn, opened, [new("a", at, "customer", null, TEXT, null, LineDelivery.Sent)]); // CS1503""",
        """facts.Said = TEXT; // CS0029""",
        """_ = new IndexedText("a", TEXT); // CS1503""",
        """_ = new ModelPrompt(redacted, TEXT, redacted); // CS1503""",
        """_ = ModelPrompt.Of(TEXT, redacted, book); // CS1503""",
        """_ = ModelPrompt.Of(redacted, TEXT, book); // CS1503""",
        """_ = Legend.Of(TEXT, book); // CS1503""",
        """_ = RedactedText.Join(' ', [TEXT]); // CS0029""",
        """_ = AuditFact.Of("said"u8, TEXT); // CS0453""",
        """RedactedText kept = TEXT; // CS0029""",
    ];

    // Ways to make one that are nobody's outside the privacy room.
    private static readonly string[] Makings =
    [
        """_ = new RedactedText(raw, []); // CS1729""",
        """_ = new RedactedText(); // CS1729""",
        """_ = (RedactedText)raw; // CS0030""",
        """_ = raw as RedactedText; // CS0039""",
        """redacted.Value = raw; // CS0200""",
        """_ = redacted with { }; // CS8858""",
        """_ = new RedactedTextJson(); // CS0122""",
        """_ = RedactedTextCodec.Read([]); // CS0122""",
        """_ = new Pseudonym(DataClass.Name, "NAME", 1, raw, raw, true, []); // CS0122""",
        """_ = book.All; // CS1061""",
        """_ = new AuditEntry(at, AuditActor.Bot, raw, AuditId.None, AuditId.None); // CS1503""",
        """_ = new AuditEntry(at, AuditActor.Bot, "case.read"u8, AuditId.None, raw); // CS1503""",
        """_ = AuditFact.Of(raw, 1); // CS1503""",
        """_ = System.Text.Json.JsonSerializer.Serialize(redacted).Length; // fine""",
    ];

    [Fact]
    public async Task Every_door_takes_a_redacted_text() => Assert.Empty(await Compiler.ErrorsAsync(Program([.. Doors.Select(door => door.Replace("TEXT", "redacted", StringComparison.Ordinal))])));

    [Fact]
    public async Task No_door_takes_a_raw_string_and_nobody_outside_makes_a_redacted_text()
    {
        string[] lines = [.. Doors.Select(door => door.Replace("TEXT", "raw", StringComparison.Ordinal)), .. Makings];
        var program = Program(lines);
        var expected = program.Split('\n').Select((line, index) => (Line: line, Number: index + 1)).Where(line => line.Line.Contains("// CS", StringComparison.Ordinal))
            .Select(line => $"{line.Number}: {line.Line[(line.Line.IndexOf("// CS", StringComparison.Ordinal) + 3)..].Trim()}");

        Assert.Equal(expected, (await Compiler.ErrorsAsync(program)).Distinct());
    }

    [Fact]
    public async Task The_compiler_is_heard_when_a_program_is_wrong_elsewhere() =>
        Assert.NotEmpty(await Compiler.ErrorsAsync(Program(["int number = \"no\";"])));

    private static string Program(string[] lines) =>
        $$"""
        using System;
        using EthicalBot.Conversation.Turns;
        using EthicalBot.Handoff.Cases;
        using EthicalBot.Handoff.Hub;
        using EthicalBot.Privacy;
        using EthicalBot.Privacy.Audit;
        using EthicalBot.Privacy.Keys;
        using EthicalBot.Privacy.Pseudonyms;
        using Microsoft.Bot.Builder;
        static class Outside
        {
            static void Try(string raw, RedactedText redacted, DateTimeOffset at, TurnFacts facts, TranscriptLine line, ITurnContext turn, CaseOpened opened, PseudonymBook book)
            {
        {{string.Join('\n', lines)}}
            }
        }
        """;
}
