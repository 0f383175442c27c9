// examples/csharp/Parentis.cs as a .NET program uses it: every vector, what can be got wrong, threads, memory.
//
//   check.exe ANSWERS        what `cargo xtask answers` wrote

using System;
using System.IO;
using System.Text;
using System.Threading;
using Parentis;

internal static class Check
{
    private const string Journal = "{\"entries\":["
        + "{\"entry\":\"e1\",\"recorded_at\":\"2025-09-01T08:00:00Z\",\"valid_from\":\"2025-09-01\",\"fact\":\"profile_adopted\","
        + "\"profile\":{\"name\":\"hill-street\",\"version\":\"1\",\"nation\":\"ENG\",\"school_type\":\"academy\"}},"
        + "{\"entry\":\"e2\",\"recorded_at\":\"2025-09-01T08:00:00Z\",\"valid_from\":\"2016-04-02\",\"fact\":\"pupil_born\","
        + "\"pupil\":\"ava\"}]}";
    private const string Father = "{\"entries\":[{\"entry\":\"e4\",\"recorded_at\":\"2025-09-01T08:00:00Z\","
        + "\"valid_from\":\"2025-09-01\",\"fact\":\"relationship\",\"pupil\":\"ava\",\"person\":\"p7\",\"kind\":\"father\"}]}";
    private const string Report = "{\"ask\":[{\"question\":\"entitled\",\"column\":\"RPT\",\"pupil\":\"ava\","
        + "\"person\":\"p7\",\"as_of\":\"2026-07-10\"}]}";

    private static int checks;

    private static void That(bool holds, string what)
    {
        checks++;
        if (!holds)
        {
            Console.Error.WriteLine("does not hold: " + what);
            Environment.Exit(1);
        }
    }

    private static void Refused(Action act, ParentisCode code, string path, string text)
    {
        try
        {
            act();
        }
        catch (ParentisException error)
        {
            That(error.Code == code && error.Path == path && error.Message == text, "refused as " + text + ": "
                + error.Code + " " + error.Path + " " + error.Message);
            string word = Native.CString(Native.parentis_code_word((int)code));
            That(error.Details.StartsWith("{\"code\":\"" + word + "\""), error.Details);
            return;
        }
        That(false, "refused: " + text);
    }

    private static int Main(string[] given)
    {
        string[] ids = File.ReadAllLines(Path.Combine(given[0], "index.txt"));
        foreach (string id in ids)
        {
            Vector(Path.Combine(given[0], id), id);
        }
        Codes();
        Wrong();
        using (School first = School.Open(Journal))
        using (School school = first.Add(Father))
        {
            string alone = school.Ask(Report);
            That(alone != first.Ask(Report), "the first school stays as it is");
            Threads(school, alone);
            Memory(school);
        }
        Disposed();
        Console.WriteLine("csharp: {0} vectors, {1} checks held", ids.Length, checks);
        return 0;
    }

    private static void Vector(string place, string id)
    {
        string document = File.ReadAllText(place + ".document.json");
        string came;
        bool refused = false;
        try
        {
            came = School.AskDocument(document);
        }
        catch (ParentisException error)
        {
            came = error.Message;
            refused = true;
        }
        byte[] expected = File.ReadAllBytes(place + (refused ? ".error.txt" : ".answers.json"));
        That(Convert.ToBase64String(expected) == Convert.ToBase64String(Encoding.UTF8.GetBytes(came)), id);
    }

    /// Every code of the enum has its word in the library, and the library has no word that is not in the enum.
    private static void Codes()
    {
        int known = 0;
        for (int number = -10; number < 1000; number++)
        {
            string word = Native.CString(Native.parentis_code_word(number));
            if (word == "unknown")
            {
                That(!Enum.IsDefined(typeof(ParentisCode), number), "the library has no word for " + (ParentisCode)number);
                continue;
            }
            known++;
            string name = ((ParentisCode)number).ToString().ToLowerInvariant();
            That(word.Replace("_", "") == name, "the word " + word + " is " + name + " here");
        }
        That(known == Enum.GetValues(typeof(ParentisCode)).Length, "the two lists are equally long");
        That(School.Version.Contains(".") && School.JournalVersion >= 1, "versions");
    }

    private static void Wrong()
    {
        Refused(() => School.AskDocument(null), ParentisCode.NullPointer, null, "`document`: null pointer");
        Refused(() => School.Open(null), ParentisCode.NullPointer, null, "`journal`: null pointer");
        Refused(() => School.AskDocument(""), ParentisCode.NotJson, null, "line 1, column 0: the text ends too early");
        Refused(() => School.AskDocument("{\0}"), ParentisCode.NotJson, null, "line 1, column 2: this is not JSON");
        Refused(() => School.AskDocument("{\"\ud800\":1}"), ParentisCode.NotJson, null,
            "line 1, column 3: this is not UTF-8");
        Refused(() => School.AskDocument("{\"\u00e9\udc00"), ParentisCode.NotJson, null,
            "line 1, column 5: this is not UTF-8");
        Refused(() => School.AskDocument("\ufeff{}"), ParentisCode.NotJson, null,
            "line 1, column 1: the text begins with a byte-order mark: save it as UTF-8 without one");
        string place = new StringBuilder().Insert(0, "[0]", 64).ToString();
        Refused(() => School.AskDocument(new string('[', 1 << 20)), ParentisCode.TooDeep, place,
            "`" + place + "`: values nested deeper than 64");
        Refused(() => School.AskDocument(new string(' ', (64 << 20) + 1)), ParentisCode.TooLong, null,
            "text of more than 67108864 bytes");
        Refused(() => School.Open("{\"version\":99,\"entries\":[]}"), ParentisCode.UnknownVersion, "version",
            "`version`: journal version 99, the newest that is read is 1");
        Refused(() => School.Open(Journal.Replace("pupil_born", "pupil_cloned")), ParentisCode.UnknownWord,
            "entries[1].fact", "`entries[1].fact`: unknown word `pupil_cloned`");
        using (School school = School.Open(Journal))
        {
            Refused(() => school.Add(null), ParentisCode.NullPointer, null, "`entries`: null pointer");
            Refused(() => school.Ask(null), ParentisCode.NullPointer, null, "`questions`: null pointer");
            Refused(() => school.Ask(Report.Replace("pupil", "pupl")), ParentisCode.UnknownKey, "ask[0].pupl",
                "`ask[0].pupl`: unknown key, perhaps `pupil` is meant");
            Refused(() => school.Ask(Report.Replace("2026-07-10", "2026-02-30")), ParentisCode.BadDate, "ask[0].as_of",
                "`ask[0].as_of`: not a date in the form 2026-05-12, or not an instant in the form 2026-05-12T08:00:00Z");
        }
    }

    private static void Threads(School school, string alone)
    {
        int good = 0;
        Thread[] threads = new Thread[8];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                for (int round = 0; round < 500; round++)
                {
                    if (school.Ask(Report) == alone)
                    {
                        Interlocked.Increment(ref good);
                    }
                }
            });
            threads[i].Start();
        }
        foreach (Thread thread in threads)
        {
            thread.Join();
        }
        That(good == 8 * 500, "threads get the same answer");
    }

    private static void Memory(School school)
    {
        long before = 0;
        int refused = 0;
        for (int round = 0; round < 110000; round++)
        {
            if (round == 10000)
            {
                before = Resident();
            }
            using (School next = school.Add("{\"entries\":[]}"))
            {
                next.Ask("{\"ask\":[]}");
            }
            try
            {
                school.Ask("{}");
            }
            catch (ParentisException)
            {
                refused++;
            }
        }
        That(refused == 110000, "what is refused is thrown");
        long grown = Resident() - before;
        That(grown < 2048, "memory is flat: grown by " + grown + " KiB");
    }

    private static long Resident()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        foreach (string line in File.ReadAllLines("/proc/self/status"))
        {
            if (line.StartsWith("VmRSS:"))
            {
                return long.Parse(line.Substring(6).Replace("kB", "").Trim());
            }
        }
        return 0;
    }

    private static void Disposed()
    {
        School school = School.Open(Journal);
        school.Dispose();
        school.Dispose();
        try
        {
            school.Ask(Report);
        }
        catch (ObjectDisposedException)
        {
            That(true, "a school that was disposed of is noticed");
            return;
        }
        That(false, "a school that was disposed of is noticed");
    }
}
