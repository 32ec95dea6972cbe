package org.trialway.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/// What only the sources tell: the rooms on disk, their package pages, and doc comments.
///
/// @param root the folder of the root package, e.g. `core/src/main/java/org/trialway`
record SourceTree(Path root) {

    Set<String> rooms() {
        return packages()
                .map(folder -> root.relativize(folder).getName(0).toString())
                .collect(Collectors.toSet());
    }

    /// Every package whose page is missing or not null-marked, so that NullAway would pass it by.
    List<Path> packagesNotNullMarked() {
        return packages()
                .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                .toList();
    }

    /// Every public type of its own file without a doc comment, as `File.java: Type`.
    List<String> publicTypesWithoutDocComment() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            var found = new ArrayList<String>();
            for (var unit : task.parse()) {
                new Undocumented(DocTrees.instance(task), unit, found).scan(unit, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sources() {
        return walk().filter(file -> file.toString().endsWith(".java")).toList();
    }

    private Stream<Path> packages() {
        return sources().stream().map(Path::getParent).distinct();
    }

    private Stream<Path> walk() {
        if (!Files.isDirectory(root)) {
            return Stream.of();
        }
        try (var files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(Path page) {
        try {
            return Files.exists(page) && Files.readString(page).contains("\n@NullMarked\npackage ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Undocumented extends TreePathScanner<Void, Void> {

        private final DocTrees comments;
        private final CompilationUnitTree unit;
        private final List<String> found;

        Undocumented(DocTrees comments, CompilationUnitTree unit, List<String> found) {
            this.comments = comments;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            var isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (isPublic && comments.getDocComment(getCurrentPath()) == null) {
                found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + type.getSimpleName());
            }
            return null; // nested types may stand under the comment of the one around them
        }
    }
}
