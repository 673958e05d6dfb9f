namespace EthicalBot.Tests.Deployment;

/// <summary>The systemd unit and what is installed with it.</summary>
public sealed class ServiceTests
{
    private static readonly string[] s_unit = Templates.Read("systemd", "ethicalbot.service").Split('\n');
    private static readonly string[] s_paths = Templates.Read("systemd", "paths").Split('\n');

    [Fact]
    public void The_service_may_write_where_it_keeps_its_files_and_nowhere_else()
    {
        var state = s_unit.Single(line => line.StartsWith("StateDirectory=", StringComparison.Ordinal))["StateDirectory=".Length..].Split(' ').Select(name => $"/var/lib/{name}");
        var written = s_paths.Where(line => line.Contains("=/", StringComparison.Ordinal)).Select(line => Path.GetDirectoryName(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..])!).Distinct();

        Assert.Equal(state.Order(), written.Order());
        Assert.Contains("ProtectSystem=strict", s_unit);
        Assert.DoesNotContain(s_unit, line => line.StartsWith("ReadWritePaths", StringComparison.Ordinal));
    }

    [Fact]
    public void The_service_is_reached_through_the_web_server_only() => Assert.Contains("Urls=http://127.0.0.1:3978", s_paths);

    [Fact]
    public void The_command_uses_the_account_and_the_settings_of_the_service()
    {
        var command = Templates.Read("systemd", "ethicalbot");

        foreach (var line in s_unit.Where(line => line.StartsWith("EnvironmentFile=", StringComparison.Ordinal)))
            Assert.Contains($"--property={line}", command, StringComparison.Ordinal);
        Assert.Contains("User=ethicalbot", s_unit);
        Assert.Contains("--uid=ethicalbot", command, StringComparison.Ordinal);
        Assert.Contains(s_unit.Single(line => line.StartsWith("ExecStart=", StringComparison.Ordinal))["ExecStart=".Length..], command, StringComparison.Ordinal);
    }
}
